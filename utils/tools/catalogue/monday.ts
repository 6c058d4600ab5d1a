import type { Detection, Examples, Tool } from '../types';

// Addresses: monday.com's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'monday',
  hosts: ['*.monday.com'],
  // The organisation's own name stands in front.
  routes() {
    return [
      ['(boards/#/(.+/)?)?pulses/#', 'task-detail'],
      ['boards/#', 'board'],
      [
        '$|boards|custom_objects/@|dashboards|docs/#|favorites|inbox|my_work|notifications|objects/@|overviews/#|search|trash|users/@|workspaces/@',
        true,
      ],
    ];
  },
};

export const tool: Tool = {
  name: 'monday.com',
  vendor: 'monday.com',
  category: 'tasks',
  aliases: ['monday', 'monday work management', 'dapulse'],
  activities: {
    board: 'looking at a board',
    'task-detail': 'working on a task',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.monday.com/boards/1234567890', 'board'],
    ['https://CONTOSO.monday.com:443/boards/1234567890/', 'board'],
    ['https://contoso.monday.com.mcas.ms/boards/1234567890/views/23456', 'board'],
    ['https://contoso-team.monday.com/boards/1234567890?groupIds=a', 'board'],
    ['https://contoso.monday.com/boards/1234567890/pulses/2345678901', 'task-detail'],
    ['https://contoso.monday.com/boards/1234567890/pulses/2345678901/posts/345', 'task-detail'],
    ['https://contoso.monday.com/boards/1234567890/views/23456/pulses/2345678901?asset_id=1', 'task-detail'],
    ['https://contoso.monday.com/'],
    ['https://contoso.monday.com/my_work'],
    ['https://contoso.monday.com/docs/1234567890?blockId=a'],
    ['https://contoso.monday.com/overviews/1234567'],
    ['https://contoso.monday.com/workspaces/1234567'],
    ['https://contoso.monday.com/users/1234567-ada'],
  ],
  notAt: [
    'http://contoso.monday.com/boards/1234567890',
    'https://contoso.monday.com:8443/boards/1234567890',
    'https://contoso.monday.com.evil.example/boards/1234567890',
    'https://contoso.notmonday.com/boards/1234567890',
    'https://a.contoso.monday.com/boards/1234567890',
    'https://contoso.monday.com@evil.example/boards/1234567890',
    'https://evil.example/contoso.monday.com/boards/1234567890',
    'https://evil.example/?u=https://contoso.monday.com/boards/1',
    'https://monday.com/',
    'https://monday.com/pricing',
    'https://www.monday.com/boards/1234567890',
    'https://auth.monday.com/login',
    'https://support.monday.com/hc/en-us',
    'https://status.monday.com/',
    'https://community.monday.com/',
    'https://developer.monday.com/apps/docs',
    'https://api.developer.monday.com/docs/boards',
    'https://api.monday.com/v2',
    'https://wkforms.monday.com/forms/0a1b2c3d?r=euc1',
    'https://forms.monday.com/forms/0a1b2c3d',
    'https://view.monday.com/1234567890-0a1b2c3d?r=euc1',
    'https://contoso.monday.com/admin/integrations/api',
    'https://contoso.monday.com/login',
    'https://contoso.monday.com/auth/login_monday',
  ],
};
