import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026. It is called Gemini Notebook since
// July 2026, and both names answer.

export const detection: Detection = {
  id: 'notebooklm',
  hosts: ['notebooklm.google.com', 'notebook.google.com'],
  routes() {
    return [
      ['(u/#/)?notebook/@', 'ai-chat'],
      ['$|u/#$', true],
    ];
  },
};

export const tool: Tool = {
  name: 'NotebookLM',
  vendor: 'Google',
  category: 'ai-assistant',
  aliases: ['Gemini Notebook', 'Google NotebookLM', 'Notebook LM', 'NotebookLM Enterprise'],
  activities: {
    'ai-chat': 'chatting with AI about your sources',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://notebooklm.google.com/'],
    ['https://notebooklm.google.com/?authuser=1&pli=1'],
    ['https://notebook.google.com/u/0/'],
    ['https://NOTEBOOKLM.google.com:443/notebook/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'ai-chat'],
    ['https://notebooklm.google.com/u/1/notebook/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd?addSource=true', 'ai-chat'],
    ['https://notebooklm.google.com.mcas.ms/notebook/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'ai-chat'],
    ['https://notebook.google.com/notebook/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd/', 'ai-chat'],
    ['https://notebook.google.com/notebook/0c0ffee0-aaaa-4bbb/artifact/0c0ffee1-aaaa-4bbb', 'ai-chat'],
  ],
  notAt: [
    'http://notebooklm.google.com/',
    'https://notebooklm.google.com:8443/',
    'https://notebooklm.google.com.evil.example/',
    'https://mynotebooklm.google.com/',
    'https://notebooklm.google.com@evil.example/',
    'https://evil.example/notebooklm.google.com/notebook/0c0ffee0',
    'https://evil.example/?u=https://notebook.google.com/',
    'https://accounts.google.com/v3/signin/identifier?continue=https://notebooklm.google.com/',
    'https://notebooklm.google/',
    'https://notebooklm.google/plans',
    'https://notebooklm.google.com/about',
    'https://notebooklm.google.com/notebook/',
    'https://notebooklm.google.com/_/LabsTailwindUi/data/batchexecute',
    'https://support.google.com/notebooklm/answer/16164461',
    'https://cloud.google.com/gemini/enterprise/notebooklm-enterprise/docs',
    'https://console.cloud.google.com/vertex-ai',
    'https://gemini.google.com/notebook/0c0ffee0-aaaa-4bbb',
  ],
};
