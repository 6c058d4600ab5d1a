import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'power-automate',
  hosts: ['make.powerautomate.com', 'flow.microsoft.com', '*.flow.microsoft.com'],
  read(url) {
    // What lies in an environment, or in one solution there.
    return readPath(pathOf(url).replace(/^(?:\/manage)?(?:\/environments\/[^/]+)?(?:\/solutions\/[^/]+)?(?=\/.)/, ''), [
      ['approvals', 'approvals'],
      ['(desktop|ui)?flows/@/runs', 'flow-run'],
      ['flows(/(shared|my|team|all|desktop))?$|(my|desktop)flows$', 'flow-list'],
      // The older hosts have marketing beside what is in an environment.
      [
        '(?!trial|pricing|..-..(/|$))[\\w-]*',
        /^(?:make\.|[^/]+(?:\/manage)?\/environments\/)/.test(url.hostname + url.pathname),
      ],
    ]);
  },
};

export const tool: Tool = {
  name: 'Power Automate',
  vendor: 'Microsoft',
  category: 'low-code',
  aliases: ['Microsoft Flow', 'Flow', 'Microsoft Power Automate', 'Cloud flows'],
  activities: {
    approvals: 'dealing with approvals',
    'flow-list': 'looking through flows',
    'flow-run': 'checking a flow run',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://make.powerautomate.com/environments/0893047f/uiflows/fab5f3f4/runs/653f7638', 'flow-run'],
    ['https://make.powerautomate.com/'],
    ['https://make.powerautomate.com/environments/Default-0a1b2c3d/home'],
    ['https://make.powerautomate.com/environments/Default-0a1b2c3d/flows', 'flow-list'],
    ['https://MAKE.powerautomate.com:443/environments/Default-0a1b2c3d/flows/?utm_source=office', 'flow-list'],
    ['https://make.powerautomate.com/environments/0a1b/solutions/2c3d/flows', 'flow-list'],
    ['https://make.powerautomate.com.mcas.ms/environments/0a1b/flows/2c3d/runs/08585', 'flow-run'],
    ['https://make.powerautomate.com/environments/0a1b/solutions/4e5f/flows/2c3d/runs/08585', 'flow-run'],
    ['https://make.powerautomate.com/manage/environments/0a1b/flows/2c3d/runs/08585', 'flow-run'],
    ['https://make.powerautomate.com/environments/0a1b/flows/2c3d/details'],
    ['https://make.powerautomate.com/environments/0a1b/flows/2c3d?v3=true'],
    ['https://make.powerautomate.com/environments/0a1b/solutions/4e5f/flows/2c3d'],
    ['https://make.powerautomate.com/environments/0a1b/approvals/received', 'approvals'],
    ['https://flow.microsoft.com/manage/environments/Default-0a1b/approvals/received/2c3d', 'approvals'],
    ['https://flow.microsoft.com/manage/environments/Default-0a1b/flows/2c3d/runs/08585', 'flow-run'],
    ['https://unitedkingdom.flow.microsoft.com/manage/environments/Default-0a1b/flows', 'flow-list'],
    ['https://us.flow.microsoft.com/manage/environments/Default-0a1b/flows/2c3d/details'],
    ['https://make.powerautomate.com/environments/0a1b/connections'],
  ],
  notAt: [
    'http://make.powerautomate.com/environments/0a1b/flows',
    'https://make.powerautomate.com:8443/environments/0a1b/flows',
    'https://make.powerautomate.com.evil.example/environments/0a1b/flows',
    'https://remake.powerautomate.com/environments/0a1b/flows',
    'https://make.powerautomate.com@evil.example/environments/0a1b/flows',
    'https://evil.example/make.powerautomate.com/environments/0a1b/flows',
    'https://evil.example/?u=https://make.powerautomate.com/',
    'https://flow.microsoft.com/',
    'https://flow.microsoft.com/en-us/pricing/',
    'https://flow.microsoft.com/en-us/documentation/',
    'https://admin.flow.microsoft.com/environments',
    'https://api.flow.microsoft.com/providers/Microsoft.ProcessSimple/environments/0a1b/flows',
    'https://unitedkingdom.api.flow.microsoft.com/manage/environments/0a1b',
    'https://powerautomate.microsoft.com/en-gb/',
    'https://make.powerautomate.com/signup',
    'https://make.powerautomate.com/trial',
    'https://make.powerapps.com/environments/0a1b/flows',
    'https://admin.powerplatform.microsoft.com/environments/0a1b/hub',
  ],
};
