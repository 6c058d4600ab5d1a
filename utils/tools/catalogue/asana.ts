import type { Detection, Examples, Tool } from '../types';

// Addresses: Asana's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'asana',
  hosts: ['app.asana.com'],
  // Two generations of addresses; what begins otherwise is the administrator's console, signing in or shared publicly.
  routes() {
    return [
      ['(0|1/#)/(admin|my-apps|developer-console)', false],
      ['0/(search/)?#/#(/[f\\d]+)*$|1/#/(.+/)?task/#', 'task-detail'],
      ['(0/#|1/#/.+)/board', 'board'],
      ['$|0|1/#', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Asana',
  vendor: 'Asana',
  category: 'tasks',
  aliases: ['Asana Work Management'],
  activities: {
    board: 'looking at a board',
    'task-detail': 'working on a task',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://app.asana.com/0/1200000000000001/1200000000000002', 'task-detail'],
    ['https://APP.asana.com:443/0/1200000000000001/1200000000000002/f', 'task-detail'],
    ['https://app.asana.com.mcas.ms/0/0/1200000000000002/f', 'task-detail'],
    ['https://app.asana.com/0/search/1200000000000003/1200000000000002', 'task-detail'],
    ['https://app.asana.com/1/12001/project/12002/task/12003?focus=true', 'task-detail'],
    ['https://app.asana.com/1/12001/task/12003', 'task-detail'],
    ['https://app.asana.com/1/12001/task/12003/comment/12004', 'task-detail'],
    ['https://app.asana.com/1/12001/project/12002/list/12005/task/12003/subtask/12006', 'task-detail'],
    ['https://app.asana.com/0/1200000000000001/board', 'board'],
    ['https://app.asana.com/1/12001/project/12002/board/12005', 'board'],
    ['https://app.asana.com/0/1200000000000001/list'],
    ['https://app.asana.com/0/1200000000000001/timeline'],
    ['https://app.asana.com/1/12001/project/12002/overview'],
    ['https://app.asana.com/0/home/1200000000000001'],
    ['https://app.asana.com/0/inbox/12001/12002/12003'],
    ['https://app.asana.com/0/portfolio/12001/list'],
    ['https://app.asana.com/0/search?q=parks'],
    ['https://app.asana.com/1/12001/home'],
    ['https://app.asana.com/1/12001/my-tasks/12002/list'],
    ['https://app.asana.com/1/12001/inbox/12002'],
    ['https://app.asana.com/'],
  ],
  notAt: [
    'http://app.asana.com/0/12001/12002',
    'https://app.asana.com:8443/0/12001/12002',
    'https://app.asana.com.evil.example/0/12001/12002',
    'https://myapp.asana.com/0/12001/12002',
    'https://app.notasana.com/0/12001/12002',
    'https://app.asana.com@evil.example/0/12001/12002',
    'https://evil.example/app.asana.com/0/12001/12002',
    'https://evil.example/?u=https://app.asana.com/0/12001/12002',
    'https://app.asana.com/-/login',
    'https://app.asana.com/-/oauth_authorize?client_id=1',
    'https://app.asana.com/api/1.0/tasks/1',
    'https://app.asana.com/admin/12001/members',
    'https://app.asana.com/0/my-apps',
    'https://app.asana.com/0/developer-console',
    'https://app.asana.com/read-only/Parks/12001/0a1b2c/list',
    'https://form.asana.com/?k=abc&d=12001',
    'https://asana.com/pricing',
    'https://asana.com/0/12001/12002',
    'https://help.asana.com/s/',
    'https://developers.asana.com/docs',
    'https://status.asana.com/',
    'https://forum.asana.com/',
  ],
};
