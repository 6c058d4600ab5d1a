import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-chat',
  // It has a place of its own beside Gmail; what is under /mail there is Gmail, its chats included.
  hosts: ['chat.google.com', 'mail.google.com'],
  // With the host's first letter as the first part. The app stays at its home while one walks from chat to chat; only
  // links have a chat in them, beside Gmail in the hash.
  read(url) {
    return readPath(`/${url.host[0]}${pathOf(url)}${url.hash}`, [
      ['(c|m/chat).*/(dm|room|space|app/chat)/@', 'chat'],
      ['c/(u/#/?)?($|app)|m/chat\\b.*', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Google Chat',
  vendor: 'Google',
  category: 'chat-meetings',
  aliases: ['GChat', 'Hangouts Chat', 'Google Workspace chat'],
  activities: {
    chat: 'chatting',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://chat.google.com/'],
    ['https://chat.google.com/u/0/'],
    ['https://chat.google.com/u/0/app'],
    ['https://chat.google.com/u/0/app/home'],
    ['https://chat.google.com/app/mentions'],
    ['https://CHAT.google.com:443/u/0/app/chat/AAAAexample1', 'chat'],
    ['https://chat.google.com.mcas.ms/u/0/app/chat/AAAAexample1', 'chat'],
    ['https://chat.google.com/u/0/app/chat/AAAAexample1/thread1/message1?cls=7', 'chat'],
    ['https://chat.google.com/dm/exAMPleAAAE?cls=11', 'chat'],
    ['https://chat.google.com/room/AAAAexample1/thread1/message1?cls=10', 'chat'],
    ['https://chat.google.com/u/1/room/AAAAexample1/', 'chat'],
    ['https://mail.google.com/chat/u/0/#chat/space/AAAAexample1', 'chat'],
    ['https://mail.google.com/chat/u/1/?authuser=1#chat/dm/exAMPleAAAE', 'chat'],
    ['https://mail.google.com.mcas.ms/chat/u/0/#chat/space/AAAAexample1/thread1', 'chat'],
    ['https://mail.google.com/chat/u/0/#chat/home'],
    ['https://mail.google.com/chat/u/0/'],
    ['https://mail.google.com/chat'],
  ],
  notAt: [
    'http://chat.google.com/u/0/app',
    'https://chat.google.com:8443/u/0/app',
    'https://chat.google.com.evil.example/u/0/app',
    'https://mychat.google.com/u/0/app',
    'https://chat.google.com@evil.example/u/0/app',
    'https://evil.example/chat.google.com/u/0/app',
    'https://evil.example/?u=https://chat.google.com/dm/exAMPleAAAE',
    'https://accounts.google.com/v3/signin/identifier?continue=https://chat.google.com/',
    'https://workspace.google.com/products/chat/',
    'https://support.google.com/chat/answer/7655820',
    'https://chat.googleapis.com/v1/spaces/AAAAexample1/messages?key=k',
    'https://chat.google.com/api/get_group',
    'https://chat.google.com/u/0/_/DynamiteWebUi/data/batchexecute',
    'https://chat.google.com/application',
    'https://chat.google.com/room/',
    'https://mail.google.com/mail/u/0/#chat/space/AAAAexample1',
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/',
    'https://mail.google.com/chatter/u/0/',
    'https://mail.google.com/dm/exAMPleAAAE',
  ],
};
