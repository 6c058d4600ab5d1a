import type { Detection, Examples, Tool } from '../types';

// Addresses: Atlassian's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'trello',
  hosts: ['trello.com'],
  // An id has no dot: with one it is a file of the board.
  routes() {
    return [
      ['(b/|board/@/)[a-z0-9]{8,24}(?!.*\\.json$)', 'board'],
      ['c/[a-z0-9]{8,24}|card/@/[a-z0-9]{24}/#', 'task-detail'],
      ['[wu]/@|search|[a-z0-9_]{3,}/(boards|cards|activity)$', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Trello',
  vendor: 'Atlassian',
  category: 'tasks',
  aliases: ['Atlassian Trello', 'Trello boards'],
  activities: {
    board: 'looking at a board',
    'task-detail': 'working on a card',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://trello.com/b/aB3dE6gH/team-plan', 'board'],
    ['https://TRELLO.com:443/b/aB3dE6gH', 'board'],
    ['https://trello.com.mcas.ms/b/aB3dE6gH/team-plan?filter=member:sam', 'board'],
    ['https://trello.com/b/aB3dE6gH/team-plan/calendar/2026/11', 'board'],
    ['https://trello.com/b/aB3dE6gH/team-plan/timeline', 'board'],
    ['https://trello.com/c/jK9mN2pQ/17-order-new-signs', 'task-detail'],
    ['https://trello.com/c/jK9mN2pQ', 'task-detail'],
    ['https://trello.com/c/jK9mN2pQ/17-order-new-signs#comment-64a1', 'task-detail'],
    ['https://trello.com/u/samsmith/boards'],
    ['https://trello.com/u/samsmith/cards'],
    ['https://trello.com/u/samsmith'],
    ['https://trello.com/w/examplecouncil/home'],
    ['https://trello.com/w/examplecouncil'],
    ['https://trello.com/w/examplecouncil/views/table'],
    ['https://trello.com/samsmith/boards'],
    ['https://trello.com/search?q=signs'],
  ],
  notAt: [
    'http://trello.com/b/aB3dE6gH',
    'https://trello.com:8443/b/aB3dE6gH',
    'https://trello.com.evil.example/b/aB3dE6gH',
    'https://nottrello.com/b/aB3dE6gH',
    'https://trello.com@evil.example/b/aB3dE6gH',
    'https://evil.example/trello.com/b/aB3dE6gH',
    'https://evil.example/?u=https://trello.com/b/aB3dE6gH',
    'https://trello.com/',
    'https://trello.com/home',
    'https://trello.com/pricing',
    'https://trello.com/templates/business',
    'https://trello.com/power-ups/admin',
    'https://trello.com/login',
    'https://trello.com/signup',
    'https://trello.com/guide/trello-101',
    'https://trello.com/e/examplecouncil/admin/members',
    'https://trello.com/invite/b/aB3dE6gH/0a1b/team-plan',
    'https://trello.com/b/aB3dE6gH.json',
    'https://trello.com/1/boards/aB3dE6gH',
    'https://trello.com/legal/privacy',
    'https://api.trello.com/1/cards/jK9mN2pQ',
    'https://help.trello.com/',
    'https://blog.trello.com/',
    'https://trello.status.atlassian.com/',
  ],
};
