import type { Detection, Examples, Tool } from '../types';

// Addresses: public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'gemini',
  // The second is Gemini Enterprise's; signing in to it is on a host of its own.
  hosts: ['gemini.google.com', 'business.gemini.google'],
  routes() {
    return [
      ['(u/#/?)?(app)?$|home(/cid/@)?$', 'ai-chat-new'],
      ['.*app/(?!down)@|.*session/@', 'ai-chat'],
      ['.*gem/@', 'agent'],
      ['(u/#/)?(gems|notebooks?|search|library|mystuff|apps|settings|scheduled)|home/cid/@/r/@', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Gemini',
  vendor: 'Google',
  category: 'ai-assistant',
  aliases: ['Google Gemini', 'Gemini Enterprise', 'Gemini Business', 'Gemini Advanced', 'Google Bard'],
  activities: {
    agent: 'chatting with a Gem',
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://gemini.google.com/', 'ai-chat-new'],
    ['https://gemini.google.com/app', 'ai-chat-new'],
    ['https://gemini.google.com/u/0/', 'ai-chat-new'],
    ['https://gemini.google.com/u/2/app?hl=en-GB&pli=1', 'ai-chat-new'],
    ['https://GEMINI.google.com:443/app/0123456789abcdef', 'ai-chat'],
    ['https://gemini.google.com.mcas.ms/u/1/app/0123456789abcdef?pageId=none', 'ai-chat'],
    ['https://gemini.google.com/gem/1gEmExamPle?usp=sharing', 'agent'],
    ['https://gemini.google.com/u/0/gem/0123456789ab/0123456789abcdef', 'agent'],
    ['https://gemini.google.com/gem/coding-partner', 'agent'],
    ['https://gemini.google.com/gems/view'],
    ['https://gemini.google.com/gems/create?hl=en-GB'],
    ['https://gemini.google.com/notebook/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd'],
    ['https://gemini.google.com/search'],
    ['https://business.gemini.google/', 'ai-chat-new'],
    ['https://business.gemini.google/home/cid/0c0ffee0-aaaa?csesidx=123', 'ai-chat-new'],
    ['https://business.gemini.google.mcas.ms/home/cid/0c0ffee0-aaaa/r/session/123456', 'ai-chat'],
    ['https://business.gemini.google/home/cid/0c0ffee0-aaaa/r/agents'],
  ],
  notAt: [
    'http://gemini.google.com/app',
    'https://gemini.google.com:8443/app',
    'https://gemini.google.com.evil.example/app',
    'https://mygemini.google.com/app',
    'https://gemini.google.com@evil.example/app',
    'https://evil.example/gemini.google.com/app',
    'https://evil.example/?q=https://gemini.google.com/app',
    'https://accounts.google.com/v3/signin/identifier?continue=https://gemini.google.com/app',
    'https://gemini.google.com/share/0123456789ab',
    'https://gemini.google.com/app/download',
    'https://gemini.google.com/app/download/mobile',
    'https://gemini.google.com/faq',
    'https://gemini.google.com/updates',
    'https://gemini.google.com/advanced',
    'https://gemini.google.com/_/BardChatUi/data/batchexecute',
    'https://gemini.google.com/application',
    'https://gemini.google/overview/',
    'https://auth.business.gemini.google/login?continueUrl=https://business.gemini.google/',
    'https://business.gemini.google/admin',
    'https://support.google.com/gemini/answer/13594961',
    'https://ai.google.dev/gemini-api/docs',
    'https://www.gemini.com/',
  ],
};
