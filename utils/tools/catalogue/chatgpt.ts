import type { Detection, Examples, Tool } from '../types';

// Addresses: public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'chatgpt',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  routes() {
    return [
      ['$', 'ai-chat-new'],
      // A project has the address of a custom GPT, and is only a folder for ordinary chats.
      ['c/@|g/g-p-@/c/@', 'ai-chat'],
      ['g/g-p-@|gpts|library|codex|projects', true],
      ['g/g-@', 'agent'],
    ];
  },
};

export const tool: Tool = {
  name: 'ChatGPT',
  vendor: 'OpenAI',
  category: 'ai-assistant',
  aliases: ['Chat GPT', 'OpenAI ChatGPT', 'ChatGPT Enterprise', 'ChatGPT Team'],
  activities: {
    agent: 'chatting with a custom GPT',
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://chatgpt.com/', 'ai-chat-new'],
    ['https://chatgpt.com/?temporary-chat=true', 'ai-chat-new'],
    ['https://chat.openai.com/?model=gpt-4', 'ai-chat-new'],
    ['https://CHATGPT.com:443/c/689699c9-a1b0-832a-a32b-472bd37b3b43', 'ai-chat'],
    ['https://chat.openai.com/c/689699c9-a1b0-832a-a32b-472bd37b3b43', 'ai-chat'],
    ['https://chatgpt.com.mcas.ms/c/689699c9-a1b0-832a-a32b-472bd37b3b43', 'ai-chat'],
    ['https://chatgpt.com/g/g-0G4sCAd2y-plain-english', 'agent'],
    ['https://chatgpt.com/g/g-0G4sCAd2y-plain-english/c/689699c9-a1b0-832a-a32b-472bd37b3b43', 'agent'],
    ['https://chatgpt.com/g/g-p-68bc64a7ec1c81918a34c5bb-research/c/689699c9-a1b0-832a', 'ai-chat'],
    ['https://chatgpt.com/g/g-p-68bc64a7ec1c81918a34c5bb-research/project'],
    ['https://chatgpt.com/gpts'],
  ],
  notAt: [
    'http://chatgpt.com/',
    'https://chatgpt.com:8443/',
    'https://chatgpt.com.evil.example/',
    'https://notchatgpt.com/',
    'https://www.chatgpt.com.example/c/1',
    'https://chatgpt.com@evil.example/c/1',
    'https://evil.example/chatgpt.com/c/1',
    'https://evil.example/?q=https://chatgpt.com/',
    'https://chatgpt.com/auth/login',
    'https://chatgpt.com/backend-api/conversations',
    'https://chatgpt.com/pricing',
    'https://chatgpt.com/share/689699c9-a1b0-832a-a32b-472bd37b3b43',
    'https://auth.openai.com/log-in',
    'https://help.openai.com/en/collections/3742473-chatgpt',
    'https://platform.openai.com/docs',
    'https://openai.com/chatgpt/overview/',
  ],
};
