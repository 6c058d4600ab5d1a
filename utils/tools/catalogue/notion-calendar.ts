import type { Detection, Examples, Tool } from '../types';

// Addresses: Notion's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'notion-calendar',
  hosts: ['calendar.notion.so', 'calendar.notion.com'],
  // Others book a time below /meet.
  routes() {
    return [
      [/^\/(?:meet|assets|download|static|(?:notion-)?auth|.*\.\w+$)/, false],
      [/^/, true],
    ];
  },
};

export const tool: Tool = {
  name: 'Notion Calendar',
  vendor: 'Notion Labs',
  category: 'mail-calendar',
  aliases: ['Cron', 'Cron Calendar'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://calendar.notion.so/'],
    ['https://calendar.notion.so'],
    ['https://CALENDAR.notion.so:443/'],
    ['https://calendar.notion.so.mcas.ms/'],
    ['https://calendar.notion.com/'],
    ['https://calendar.notion.so/event/YWJjZGVmZ2hpams'],
    ['https://calendar.notion.so/event/create'],
    ['https://calendar.notion.so/settings/calendars'],
    ['https://calendar.notion.so/open-notion-database?id=1'],
  ],
  notAt: [
    'http://calendar.notion.so/',
    'https://calendar.notion.so:8443/',
    'https://calendar.notion.so.evil.example/',
    'https://mycalendar.notion.so/',
    'https://calendar.notnotion.so/',
    'https://calendar.notion.so@evil.example/',
    'https://evil.example/calendar.notion.so/',
    'https://evil.example/?u=https://calendar.notion.so/',
    'https://calendar.notion.so/meet/ada/catch-up',
    'https://calendar.notion.so/notion-auth',
    'https://calendar.notion.so/login',
    'https://calendar.notion.so/download',
    'https://www.notion.so/product/calendar',
    'https://www.notion.com/product/calendar',
    'https://www.notion.so/calendarAuth',
    'https://mail.notion.so/inbox',
    'https://status.notion.so/',
  ],
};
