import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'm365-copilot',
  hosts: [
    'm365.cloud.microsoft',
    'www.microsoft365.com',
    'microsoft365.com',
    'www.office.com',
    'copilot.cloud.microsoft',
    'm365copilot.com',
  ],
  // Only two of the hosts are Copilot's own; on the others the home has everything but the chat.
  read(url) {
    return readPath(url.hostname.includes('copilot') && url.pathname === '/' ? '/chat' : pathOf(url), [
      ['chat$', url.searchParams.has('titleId') ? 'agent' : 'ai-chat-new'],
      ['chat/agent/(?!(new|edit)$)@', 'agent'],
      ['chat/conversation/@', 'ai-chat'],
      ['chat', true],
      ['(@/)?prompts', url.hostname.includes('copilot')],
    ]);
  },
};

export const tool: Tool = {
  name: 'Microsoft 365 Copilot Chat',
  vendor: 'Microsoft',
  category: 'ai-assistant',
  aliases: [
    'Copilot Chat',
    'Microsoft 365 Copilot',
    'M365 Copilot',
    'Copilot for Microsoft 365',
    'Bing Chat Enterprise',
  ],
  activities: {
    agent: 'chatting with an agent',
    'ai-chat': 'chatting with AI',
    'ai-chat-new': 'starting a chat with AI',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://m365.cloud.microsoft/chat', 'ai-chat-new'],
    ['https://m365.cloud.microsoft/chat/?auth=2&home=1', 'ai-chat-new'],
    ['https://M365.cloud.microsoft:443/chat/conversation/7d1e2f30-5c4b-4a69-8877-665544332211', 'ai-chat'],
    ['https://m365.cloud.microsoft.mcas.ms/chat/?origindomain=microsoft365', 'ai-chat-new'],
    ['https://m365.cloud.microsoft/chat/agent/T_0a1b2c3d-1111-2222-3333-444455556666.policy-helper', 'agent'],
    ['https://m365.cloud.microsoft/chat/agent/P_0a1b2c3d.helper/conversation/7d1e2f30', 'agent'],
    ['https://m365.cloud.microsoft/chat/?titleId=T_0a1b2c3d-1111-2222-3333-444455556666', 'agent'],
    ['https://m365.cloud.microsoft/chat?titleId=U_0a1b2c3d&source=embedded-builder', 'agent'],
    ['https://m365.cloud.microsoft/chat/agent/new'],
    ['https://m365.cloud.microsoft/chat/agentstore'],
    ['https://www.microsoft365.com/chat/entity1-0a1b2c3d-4aa5-4d42-9626-000000000000/eyJpZCI6IjEifQ'],
    ['https://www.microsoft365.com/chat?auth=2', 'ai-chat-new'],
    ['https://www.office.com/chat', 'ai-chat-new'],
    ['https://copilot.cloud.microsoft/', 'ai-chat-new'],
    ['https://copilot.cloud.microsoft/chat', 'ai-chat-new'],
    ['https://m365copilot.com/', 'ai-chat-new'],
  ],
  notAt: [
    'http://m365.cloud.microsoft/chat',
    'https://m365.cloud.microsoft:8443/chat',
    'https://m365.cloud.microsoft.evil.example/chat',
    'https://notm365.cloud.microsoft/chat',
    'https://m365.cloud.microsoft@evil.example/chat',
    'https://evil.example/m365.cloud.microsoft/chat',
    'https://evil.example/?u=https://m365.cloud.microsoft/chat',
    'https://m365.cloud.microsoft/',
    'https://m365.cloud.microsoft/apps',
    'https://m365.cloud.microsoft/chats',
    'https://m365.cloud.microsoft/search?q=chat',
    'https://m365.cloud.microsoft/api/chat',
    'https://copilot.cloud.microsoft/privacy',
    'https://copilot.microsoft.com/chats/Ab3dEf6hIj9kLm2nOp5q',
    'https://adoption.microsoft.com/en-us/copilot/',
    'https://www.microsoft.com/en-gb/microsoft-365/copilot/business',
    'https://support.microsoft.com/en-gb/copilot-microsoft365-chat',
    'https://admin.cloud.microsoft/#/copilot/overview',
    'https://copilotstudio.microsoft.com/environments/Default-1/bots/2',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://m365.cloud.microsoft/chat',
  ],
};
