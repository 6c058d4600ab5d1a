import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'copilot',
  hosts: ['copilot.microsoft.com'],
  // What was shared with everybody is no chat of one's own.
  routes() {
    return [
      ['$|chats$', 'ai-chat-new'],
      ['chats/@', 'ai-chat'],
      [
        '(conversations|images|pages)/@|agents|daily|discover|home|imagine|labs|library|projects|podcasts|search|settings|tasks|vision|voice',
        true,
      ],
    ];
  },
};

export const tool: Tool = {
  name: 'Microsoft Copilot (consumer)',
  vendor: 'Microsoft',
  category: 'ai-assistant',
  aliases: ['Microsoft Copilot', 'Copilot', 'Bing Chat', 'Copilot for individuals'],
  activities: {
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://copilot.microsoft.com/', 'ai-chat-new'],
    ['https://copilot.microsoft.com/?q=summarise%20this&form=hpcodx', 'ai-chat-new'],
    ['https://COPILOT.microsoft.com:443/chats/Ab3dEf6hIj9kLm2nOp5q', 'ai-chat'],
    ['https://copilot.microsoft.com.mcas.ms/chats/Ab3dEf6hIj9kLm2nOp5q', 'ai-chat'],
    ['https://copilot.microsoft.com/chats/Ab3dEf6hIj9kLm2nOp5q/', 'ai-chat'],
    ['https://copilot.microsoft.com/chats/temporary', 'ai-chat'],
    ['https://copilot.microsoft.com/chats', 'ai-chat-new'],
    ['https://copilot.microsoft.com/chats/', 'ai-chat-new'],
    ['https://copilot.microsoft.com/pages/Qr7sTu9vWx2yZa4bCd6e'],
    ['https://copilot.microsoft.com/conversations/join/Qr7sTu9vWx2yZa4bCd6e'],
    ['https://copilot.microsoft.com/images/create/a-library-in-spring/1-6642'],
    ['https://copilot.microsoft.com/discover'],
  ],
  notAt: [
    'http://copilot.microsoft.com/',
    'https://copilot.microsoft.com:8443/',
    'https://copilot.microsoft.com.evil.example/',
    'https://mycopilot.microsoft.com/',
    'https://copilot.microsoft.com@evil.example/',
    'https://evil.example/copilot.microsoft.com/chats/Ab3dEf6h',
    'https://evil.example/?u=https://copilot.microsoft.com/',
    'https://copilot.microsoft.com/shares/Ab3dEf6hIj9kLm2nOp5q',
    'https://copilot.microsoft.com/c/api/conversations',
    'https://copilot.microsoft.com/legal',
    'https://copilot.microsoft.com/images/',
    'https://copilot.microsoft.com/robots.txt',
    'https://copilot.cloud.microsoft/chat',
    'https://m365.cloud.microsoft/chat',
    'https://github.com/copilot',
    'https://www.microsoft.com/en-gb/microsoft-copilot/for-individuals',
    'https://support.microsoft.com/en-gb/copilot',
    'https://login.live.com/oauth20_authorize.srf?redirect_uri=https://copilot.microsoft.com/',
  ],
};
