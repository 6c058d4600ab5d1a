import type { Detection, Examples, Tool } from '../types';

// Addresses: Notion's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'notion-mail',
  hosts: ['mail.notion.so', 'mail.notion.com'],
  routes() {
    return [
      [/^\/(?:assets|download|static|(?:notion-)?auth|.*\.\w+$)/, false],
      [/^/, true],
    ];
  },
};

export const tool: Tool = {
  name: 'Notion Mail',
  vendor: 'Notion Labs',
  category: 'mail-calendar',
  aliases: ['Notion email', 'Skiff Mail'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://mail.notion.so/'],
    ['https://mail.notion.so/inbox'],
    ['https://MAIL.notion.so:443/inbox?from=appSwitcher'],
    ['https://mail.notion.so.mcas.ms/inbox'],
    ['https://mail.notion.com/inbox'],
    ['https://mail.notion.so/inbox/0a1b2c3d4e5f6789'],
    ['https://mail.notion.so/drafts'],
    ['https://mail.notion.so/sent/'],
    ['https://mail.notion.so/settings'],
  ],
  notAt: [
    'http://mail.notion.so/inbox',
    'https://mail.notion.so:8443/inbox',
    'https://mail.notion.so.evil.example/inbox',
    'https://mymail.notion.so/inbox',
    'https://mail.notnotion.so/inbox',
    'https://mail.notion.so@evil.example/inbox',
    'https://evil.example/mail.notion.so/inbox',
    'https://evil.example/?u=https://mail.notion.so/inbox',
    'https://mail.notion.so/notion-auth',
    'https://mail.notion.so/login',
    'https://api.mail.notion.so/graphql',
    'https://mg.mail.notion.so/c/eJx',
    'https://www.notion.so/product/mail',
    'https://www.notion.com/product/mail',
    'https://app.notion.com/login/mail',
    'https://calendar.notion.so/',
    'https://status.notion.so/',
  ],
};
