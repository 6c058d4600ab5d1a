import type { Detection, Examples, Tool } from '../types';

// Addresses: GitHub's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'github-copilot',
  hosts: ['github.com', '*.ghe.com'],
  // Beside these, the word leads to what is sold and to chats shared with everybody.
  routes() {
    return [
      ['copilot$', 'ai-chat-new'],
      ['copilot/c/@', 'ai-chat'],
      ['copilot/(agents|chat|r|spaces|tasks)(?!/pull)', true],
    ];
  },
};

export const tool: Tool = {
  name: 'GitHub Copilot',
  vendor: 'GitHub',
  category: 'ai-assistant',
  aliases: ['GitHub Copilot (web chat)', 'GitHub Copilot Chat', 'Copilot in GitHub'],
  activities: {
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://github.com/copilot', 'ai-chat-new'],
    ['https://github.com/copilot/', 'ai-chat-new'],
    ['https://GITHUB.com:443/copilot?prompt=explain%20this', 'ai-chat-new'],
    ['https://github.com.mcas.ms/copilot', 'ai-chat-new'],
    ['https://github.com/copilot/c/0a1b2c3d-1111-2222-3333-444455556666', 'ai-chat'],
    ['https://github.com.mcas.ms/copilot/c/0a1b2c3d-1111-2222-3333-444455556666', 'ai-chat'],
    ['https://contoso.ghe.com/copilot', 'ai-chat-new'],
    ['https://github.com/copilot/agents'],
    ['https://github.com/copilot/tasks'],
    ['https://github.com/copilot/spaces/contoso/3'],
  ],
  notAt: [
    'http://github.com/copilot',
    'https://github.com:8443/copilot',
    'https://github.com.evil.example/copilot',
    'https://notgithub.com/copilot',
    'https://github.com@evil.example/copilot',
    'https://evil.example/github.com/copilot',
    'https://evil.example/?u=https://github.com/copilot',
    'https://github.com/features/copilot',
    'https://github.com/features/copilot/plans',
    'https://github.com/github-copilot/signup',
    'https://github.com/copilot/share/0a1b2c3d-1111',
    'https://github.com/copilot/signup',
    'https://github.com/copilot/app/launch?open=ghapp',
    'https://github.com/settings/copilot',
    'https://github.com/contoso/copilot',
    'https://github.com/copilots',
    'https://docs.github.com/en/copilot',
    'https://copilot.github.com/',
    'https://ghe.com/copilot',
    'https://api.contoso.ghe.com/copilot',
    'https://www.githubstatus.com/',
  ],
};
