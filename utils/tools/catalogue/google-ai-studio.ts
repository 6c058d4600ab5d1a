import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-ai-studio',
  hosts: ['aistudio.google.com'],
  routes() {
    return [
      ['.*prompts/new_@', 'ai-chat-new'],
      ['.*prompts/@', 'ai-chat'],
      // Welcome, status and documentation on the same host are open to everybody.
      ['(app/?|u/#/?)*($|prompts|live|apps|gen@|library|dashboard|history|api@|usage)', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Google AI Studio',
  vendor: 'Google',
  category: 'ai-assistant',
  aliases: ['AI Studio', 'Gemini AI Studio', 'Google MakerSuite'],
  activities: {
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://aistudio.google.com/'],
    ['https://aistudio.google.com/app/'],
    ['https://aistudio.google.com/prompts/new_chat', 'ai-chat-new'],
    ['https://aistudio.google.com/prompts/new_chat?model=gemini-example&hl=en', 'ai-chat-new'],
    ['https://AISTUDIO.google.com:443/u/1/prompts/new_chat?pli=1', 'ai-chat-new'],
    ['https://aistudio.google.com/app/prompts/new_freeform', 'ai-chat-new'],
    ['https://aistudio.google.com/prompts/1prOmptExamPle', 'ai-chat'],
    ['https://aistudio.google.com.mcas.ms/u/1/prompts/1prOmptExamPle', 'ai-chat'],
    ['https://aistudio.google.com/app/u/0/prompts/1prOmptExamPle', 'ai-chat'],
    ['https://aistudio.google.com/app/prompts?state=%7B%22ids%22:%5B%221prOmptExamPle%22%5D%7D'],
    ['https://aistudio.google.com/apps/drive/1aPpExamPle?showPreview=true'],
    ['https://aistudio.google.com/live'],
    ['https://aistudio.google.com/app/apikey'],
    ['https://aistudio.google.com/u/0/api-keys'],
  ],
  notAt: [
    'http://aistudio.google.com/prompts/new_chat',
    'https://aistudio.google.com:8443/prompts/new_chat',
    'https://aistudio.google.com.evil.example/prompts/new_chat',
    'https://myaistudio.google.com/prompts/new_chat',
    'https://aistudio.google.com@evil.example/prompts/new_chat',
    'https://evil.example/aistudio.google.com/prompts/new_chat',
    'https://evil.example/?u=https://aistudio.google.com/',
    'https://accounts.google.com/v3/signin/identifier?continue=https://aistudio.google.com/',
    'https://aistudio.google.com/welcome',
    'https://aistudio.google.com/status',
    'https://aistudio.google.com/docs',
    'https://aistudio.google.com/pricing',
    'https://aistudio.google.com/api/models',
    'https://aistudio.google.com/application',
    'https://ai.google.dev/aistudio',
    'https://ai.google.dev/gemini-api/docs/api-key',
    'https://generativelanguage.googleapis.com/v1beta/models',
    'https://console.cloud.google.com/vertex-ai/studio',
    'https://gemini.google.com/app',
  ],
};
