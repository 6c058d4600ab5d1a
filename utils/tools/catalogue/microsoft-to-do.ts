import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'microsoft-to-do',
  hosts: ['to-do.office.com', 'to-do.live.com', 'to-do.microsoft.com', 'to-do.cloud.microsoft'],
  routes() {
    return [
      ['tasks/auth', false],
      ['tasks/(.*/)?id/@', 'task-detail'],
      ['tasks/(sharing|settings)', true],
      ['tasks', 'task-list'],
      ['$|search|settings|sharing', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Microsoft To Do',
  vendor: 'Microsoft',
  category: 'tasks',
  aliases: ['To Do', 'Wunderlist', 'Microsoft Tasks'],
  activities: {
    'task-detail': 'working on a task',
    'task-list': 'looking through your tasks',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://to-do.office.com/tasks/', 'task-list'],
    ['https://to-do.office.com/tasks/id/AAMkAGI2/details', 'task-detail'],
    ['https://TO-DO.office.com:443/tasks/today', 'task-list'],
    ['https://to-do.live.com/tasks/AQMkADAw', 'task-list'],
    ['https://to-do.microsoft.com/tasks/id/AQMkADAw', 'task-detail'],
    ['https://to-do.office.com/tasks/search/report', 'task-list'],
    ['https://to-do.office.com/tasks/id/AAMkADVlZTg5==/details', 'task-detail'],
    ['https://to-do.live.com/tasks/id/AQMkADAw/details/', 'task-detail'],
    ['https://to-do.live.com/tasks/inbox?auth=1', 'task-list'],
    ['https://to-do.office.com/tasks/assigned_to_me', 'task-list'],
    ['https://to-do.microsoft.com/'],
    ['https://to-do.microsoft.com/tasks/sharing?InvitationToken=aB3dE5fG7h'],
    ['https://to-do.microsoft.com/sharing?InvitationToken=aB3dE5fG7h'],
    ['https://to-do.office.com.mcas.ms/tasks/important', 'task-list'],
  ],
  notAt: [
    'https://to-do.office.com/tasks/auth/callback',
    'http://to-do.office.com/tasks/',
    'https://to-do.office.com:8443/tasks/',
    'https://to-do.office.com.evil.example/tasks/',
    'https://evil-to-do.office.com/tasks/',
    'https://to-do.office.com@evil.example/tasks/',
    'https://evil.example/to-do.office.com/tasks/',
    'https://to-do.office.com/privacy',
    'https://todo.microsoft.com/',
    'https://www.microsoft.com/en-gb/microsoft-365/microsoft-to-do-list-app',
    'https://to-do.office.com/api/v1/tasks',
    'https://to-do.office.com/help/id/1',
    'https://tasks.office.com/contoso.com/Home/Task/xY7',
    'https://support.microsoft.com/en-gb/to-do',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://to-do.office.com/',
  ],
};
