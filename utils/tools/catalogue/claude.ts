import type { Detection, Examples, Tool } from '../types';

// Addresses: public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'claude',
  hosts: ['claude.ai'],
  routes() {
    return [
      ['chat/@|project/@/chat/@', 'ai-chat'],
      ['$|new|chat', 'ai-chat-new'],
      // Settings of the organisation, its members and teams are an administrator's, a published artifact is anybody's.
      ['chats|recents|projects?|artifacts|code(?!/art)|cowork|design|cust@|settings(?!/[omt])', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Claude',
  vendor: 'Anthropic',
  category: 'ai-assistant',
  aliases: ['Claude AI', 'Anthropic Claude', 'Claude for Work', 'Claude Team', 'Claude Enterprise'],
  activities: {
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://claude.ai/', 'ai-chat-new'],
    ['https://claude.ai/new', 'ai-chat-new'],
    ['https://claude.ai/new?q=plain+English', 'ai-chat-new'],
    ['https://CLAUDE.ai:443/chat/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'ai-chat'],
    ['https://claude.ai.mcas.ms/chat/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd/', 'ai-chat'],
    ['https://claude.ai/project/0c0ffee1-aaaa-4bbb/chat/0c0ffee0-aaaa-4bbb', 'ai-chat'],
    ['https://claude.ai/project/0c0ffee1-aaaa-4bbb-8ccc-0ddddddddddd'],
    ['https://claude.ai/projects'],
    ['https://claude.ai/recents'],
    ['https://claude.ai/artifacts/my'],
    ['https://claude.ai/code/session_01ExAmPlE'],
    ['https://claude.ai/cowork/cse_01ExAmPlE'],
    ['https://claude.ai/design/p/0c0ffee2-aaaa-4bbb'],
    ['https://claude.ai/settings/usage'],
  ],
  notAt: [
    'http://claude.ai/new',
    'https://claude.ai:8443/new',
    'https://claude.ai.evil.example/new',
    'https://notclaude.ai/new',
    'https://claude.ai@evil.example/new',
    'https://evil.example/claude.ai/new',
    'https://evil.example/?q=https://claude.ai/chat/0c0ffee0',
    'https://claude.ai/login?returnTo=%2Fnew',
    'https://claude.ai/magic-link#example',
    'https://claude.ai/oauth/authorize?client_id=x',
    'https://claude.ai/api/organizations',
    'https://claude.ai/share/0c0ffee0-aaaa-4bbb',
    'https://claude.ai/public/artifacts/0c0ffee0-aaaa-4bbb',
    'https://claude.ai/code/artifact/0c0ffee0-aaaa-4bbb',
    'https://claude.ai/admin-settings/organization',
    'https://claude.ai/download',
    'https://claude.ai/upgrade',
    'https://claude.ai/newsletter',
    'https://claude.com/pricing',
    'https://support.claude.com/en/',
    'https://status.claude.com/',
    'https://platform.claude.com/dashboard',
    'https://console.anthropic.com/settings/keys',
    'https://www.anthropic.com/claude',
  ],
};
