import type { Detection, Examples, Tool } from '../types';

// Addresses: public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'perplexity',
  hosts: ['www.perplexity.ai', 'perplexity.ai'],
  routes() {
    return [
      ['$', 'ai-chat-new'],
      ['search', 'ai-chat'],
      // An account also has the interface for programs and, for an owner, the organisation.
      ['library|spaces|collect@|discover|computer/[ts]@|(account|settings)(?!/api|/[oe])', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Perplexity',
  vendor: 'Perplexity',
  category: 'ai-assistant',
  aliases: ['Perplexity AI', 'Perplexity Pro', 'Perplexity Enterprise'],
  activities: {
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://www.perplexity.ai/', 'ai-chat-new'],
    ['https://perplexity.ai/?login-source=example', 'ai-chat-new'],
    ['https://WWW.perplexity.ai:443/search/how-do-councils-plan-ExAmPlEsLuG.1', 'ai-chat'],
    ['https://www.perplexity.ai/search/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd?view=thread#2', 'ai-chat'],
    ['https://www.perplexity.ai.mcas.ms/search/new?q=plain+English', 'ai-chat'],
    ['https://www.perplexity.ai/search?q=plain+English', 'ai-chat'],
    ['https://perplexity.ai/search/ExAmPlEsLuG', 'ai-chat'],
    ['https://www.perplexity.ai/library'],
    ['https://www.perplexity.ai/spaces'],
    ['https://www.perplexity.ai/spaces/team-research-ExAmPlEsLuG#0'],
    ['https://www.perplexity.ai/collections/Team-research-ExAmPlEsLuG'],
    ['https://www.perplexity.ai/discover'],
    ['https://www.perplexity.ai/computer/tasks/ExAmPlEsLuG?view=thread'],
    ['https://www.perplexity.ai/account/connectors'],
  ],
  notAt: [
    'http://www.perplexity.ai/search/ExAmPlEsLuG',
    'https://www.perplexity.ai:8443/search/ExAmPlEsLuG',
    'https://www.perplexity.ai.evil.example/search/ExAmPlEsLuG',
    'https://notperplexity.ai/search/ExAmPlEsLuG',
    'https://www.perplexity.ai@evil.example/search/ExAmPlEsLuG',
    'https://evil.example/www.perplexity.ai/search/ExAmPlEsLuG',
    'https://evil.example/?q=https://www.perplexity.ai/search/ExAmPlEsLuG',
    'https://www.perplexity.ai/login',
    'https://www.perplexity.ai/api/auth/signin',
    'https://www.perplexity.ai/rest/collections/list_recent',
    'https://www.perplexity.ai/account/api/keys',
    'https://www.perplexity.ai/settings/api',
    'https://www.perplexity.ai/hub/blog/example',
    'https://www.perplexity.ai/page/example-ExAmPlEsLuG',
    'https://www.perplexity.ai/computer/a/example-ExAmPlEsLuG',
    'https://www.perplexity.ai/enterprise/pricing',
    'https://www.perplexity.ai/pro',
    'https://www.perplexity.ai/help-center/en/',
    'https://www.perplexity.ai/searching',
    'https://docs.perplexity.ai/getting-started/overview',
    'https://api.perplexity.ai/chat/completions',
    'https://status.perplexity.com/',
  ],
};
