import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'planner',
  hosts: ['planner.cloud.microsoft', 'tasks.office.com', 'planner.office.com'],
  read(url) {
    // The classic board is behind a hash, and so is the task that is open over it.
    const seen = readPath(pathOf(url), [
      ['(webui|(.*/)?home)/(.*/)?task/@', 'task-detail'],
      ['webui/.*view/grid', 'grid'],
      ['webui/.*view/board|(.*/)?home/planviews/@', 'board'],
      ['$|webui|(.*/)?home(?!/account)|[^/]+\\.(?!js|txt|xml)[a-z]+$', !/plantaskboard/i.test(url.hash) || 'board'],
    ]);
    return /[?&]taskid=./i.test(url.search + url.hash) ? seen && 'task-detail' : seen;
  },
  // A task opens over the plan.
  signs() {
    return [
      ['task-detail', '.taskEditor-dialog-content'],
      ['grid', '.taskGridContainer .grid-row'],
      ['board', '.taskCard'],
    ];
  },
  open: ['board', 'grid'],
};

export const tool: Tool = {
  name: 'Microsoft Planner',
  vendor: 'Microsoft',
  category: 'tasks',
  aliases: ['Planner', 'Office Planner', 'Tasks by Planner'],
  activities: {
    board: 'looking at a plan',
    grid: 'looking at a plan as a list',
    'task-detail': 'working on a task',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://planner.cloud.microsoft/webui/plan/aB3dE5/view/board?tid=9f1c', 'board'],
    ['https://planner.cloud.microsoft/webui/v1/plan/aB3dE5/view/grid', 'grid'],
    ['https://PLANNER.cloud.microsoft:443/webui/plan/aB3dE5/view/board/task/xY7?tid=9f1c', 'task-detail'],
    ['https://planner.cloud.microsoft/'],
    ['https://planner.cloud.microsoft/webui/mytasks/assignedtome'],
    ['https://tasks.office.com/contoso.com/en-GB/Home/PlanViews/aB3dE5?Type=PlanLink', 'board'],
    ['https://tasks.office.com/contoso.com/Home/Task/xY7?Type=TaskLink', 'task-detail'],
    ['https://tasks.office.com/contoso.com/en-GB/Home/Planner/#/plantaskboard?groupId=1&planId=2', 'board'],
    [
      'https://planner.cloud.microsoft/contoso.com/en-GB/Home/Planner/#/plantaskboard?groupId=1&planId=2&taskId=3',
      'task-detail',
    ],
    ['https://planner.cloud.microsoft/webui/premiumplan/0f1fce3b/org/08a33ade/view/board?tid=9f1c', 'board'],
    ['https://planner.cloud.microsoft/webui/premiumplan/0f1fce3b/org/08a33ade'],
    ['https://planner.cloud.microsoft/webui/v1/plan/aB3dE5?tid=9f1c'],
    ['https://planner.cloud.microsoft/webui/plan/aB3dE5/view/charts'],
    ['https://planner.cloud.microsoft/webui/plan/aB3dE5/view/grid/task/xY7/?tid=9f1c', 'task-detail'],
    ['https://planner.cloud.microsoft/contoso.com/'],
    ['https://planner.cloud.microsoft/Home/Task/xY7', 'task-detail'],
    ['https://tasks.office.com/0f1fce3b-1111-4222-8333-444455556666/Home/PlanViews/aB3dE5?Channel=TeamsTab', 'board'],
    ['https://tasks.office.com/contoso.com/en-GB/Home/Planner/#/mytasks'],
    ['https://planner.cloud.microsoft.mcas.ms/webui/plan/aB3dE5/view/board', 'board'],
  ],
  notAt: [
    'http://planner.cloud.microsoft/webui/plan/aB3dE5/view/board?tid=9f1c',
    'https://planner.cloud.microsoft:8443/webui/plan/aB3dE5/view/board?tid=9f1c',
    'https://planner.cloud.microsoft.evil.example/webui/plan/aB3dE5/view/board?tid=9f1c',
    'https://evil-planner.cloud.microsoft/webui/plan/aB3dE5/view/board?tid=9f1c',
    'https://planner.cloud.microsoft@evil.example/webui/plan/aB3dE5/view/board?tid=9f1c',
    'https://evil.example/planner.cloud.microsoft/webui/plan/aB3dE5/view/board?tid=9f1c',
    'https://www.microsoft.com/en-gb/microsoft-365/planner/microsoft-planner',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://planner.cloud.microsoft/',
    'https://planner.cloud.microsoft/api/v1/plans',
    'https://planner.cloud.microsoft/manifest.json',
    'https://planner.cloud.microsoft/privacy?taskId=1',
    'https://tasks.office.com/contoso.com/Home/Account/SignOut',
    'https://to-do.office.com/tasks/planner',
    'https://adoption.microsoft.com/en-gb/planner/',
    'https://project.microsoft.com/',
  ],
  shows: [
    [
      'https://planner.cloud.microsoft/webui/plan/aB3dE5/view/board',
      '<div class="taskCard"></div><div class="taskEditor-dialog-content"></div>',
      'task-detail',
    ],
    [
      'https://planner.cloud.microsoft/webui/plan/aB3dE5/view/grid',
      '<div class="taskEditor-dialog-content" style="display:none"></div>',
      'grid',
    ],
  ],
};
