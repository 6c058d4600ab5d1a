import type { Detection, Examples, Tool } from '../types';

// Addresses: public projects' match patterns and links, November 2026. Since 2026 it is called Vibe, and new chats are
// under /work.

export const detection: Detection = {
  id: 'mistral',
  hosts: ['chat.mistral.ai'],
  routes() {
    return [
      ['chat/@|work/@', 'ai-chat'],
      ['$|chat|work', 'ai-chat-new'],
      // Libraries and projects.
      ['agents|lib@|proj@', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Le Chat',
  vendor: 'Mistral AI',
  category: 'ai-assistant',
  aliases: ['Mistral', 'Mistral Le Chat', 'Mistral Vibe', 'Le Chat Enterprise'],
  activities: {
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://chat.mistral.ai/', 'ai-chat-new'],
    ['https://chat.mistral.ai/chat', 'ai-chat-new'],
    ['https://chat.mistral.ai/chat/?q=plain+English', 'ai-chat-new'],
    ['https://chat.mistral.ai/work?profile_dialog=privacy', 'ai-chat-new'],
    ['https://CHAT.mistral.ai:443/chat/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'ai-chat'],
    ['https://chat.mistral.ai.mcas.ms/chat/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'ai-chat'],
    ['https://chat.mistral.ai/work/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'ai-chat'],
    ['https://chat.mistral.ai/agents?tab=mine'],
    ['https://chat.mistral.ai/agents/0c0ffee0-aaaa-4bbb'],
    ['https://chat.mistral.ai/libraries/0c0ffee0-aaaa-4bbb'],
  ],
  notAt: [
    'http://chat.mistral.ai/chat',
    'https://chat.mistral.ai:8443/chat',
    'https://chat.mistral.ai.evil.example/chat',
    'https://mychat.mistral.ai/chat',
    'https://chat.mistral.ai@evil.example/chat',
    'https://evil.example/chat.mistral.ai/chat',
    'https://evil.example/?q=https://chat.mistral.ai/chat',
    'https://chat.mistral.ai/login',
    'https://chat.mistral.ai/api/chat',
    'https://chat.mistral.ai/chatter',
    'https://chat.mistral.ai/terms',
    'https://auth.mistral.ai/ui/login',
    'https://v2.auth.mistral.ai/login',
    'https://console.mistral.ai/api-keys',
    'https://admin.mistral.ai/organization/billing',
    'https://mistral.ai/products/le-chat',
    'https://mistral.ai/',
    'https://docs.mistral.ai/',
    'https://help.mistral.ai/en/',
    'https://status.mistral.ai/',
    'https://api.mistral.ai/v1/chat/completions',
  ],
};
