import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'viva-engage',
  hosts: ['engage.cloud.microsoft', 'web.yammer.com', 'www.yammer.com'],
  read(url) {
    const path = pathOf(url);
    if (path === '/') return url.hostname !== 'www.yammer.com';
    // The classic address begins with the network, mostly an organisation's domain, and has what it shows behind a hash.
    const behind = /^#(\/[^?]+)/.exec(url.hash)?.[1];
    const base = /^\/(main(\/org\/[^/]+)?|embed|[^/]+\.(?!js|txt|xml)[a-z]+)(?![^/])/.exec(path)?.[0];
    if (!behind && !base) return false;
    return readPath(pathOf({ pathname: behind ?? `${path}/`.slice(base?.length) }), [
      ['admin|widget', false],
      ['communities|groups|threads/ingroup', 'community'],
      ['$|all|feed|home|threads/(company|following|general|index)', 'feed'],
      ['(conversations|messages|threads)/@', 'thread'],
      ['.*', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Viva Engage',
  vendor: 'Microsoft',
  category: 'social',
  aliases: ['Yammer', 'Microsoft Viva Engage', 'Engage'],
  activities: {
    community: 'reading in a community',
    feed: 'reading your feed',
    thread: 'following a conversation',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://engage.cloud.microsoft/main/feed', 'feed'],
    ['https://engage.cloud.microsoft/main/groups/eyJfdHlw/new', 'community'],
    ['https://ENGAGE.cloud.microsoft:443/main/threads/eyJfdHlw', 'thread'],
    ['https://engage.cloud.microsoft/main/org/contoso.com/threads/eyJfdHlw', 'thread'],
    ['https://web.yammer.com/main/org/contoso.com/groups/eyJfdHlw', 'community'],
    ['https://web.yammer.com/main/org/contoso.com', 'feed'],
    ['https://www.yammer.com/contoso.com/#/Threads/show?threadId=12', 'thread'],
    ['https://www.yammer.com/contoso.com/', 'feed'],
    ['https://www.yammer.com/examplenetwork/#/threads/inGroup?type=in_group&feedId=8652489&view=all', 'community'],
    ['https://www.yammer.com/contoso.com/#/home', 'feed'],
    ['https://www.yammer.com/contoso.com/#/files/1094484746240'],
    ['https://www.yammer.com/contoso.com/groups/planning', 'community'],
    ['https://engage.cloud.microsoft/contoso.com/#/groups/company/insights', 'community'],
    ['https://engage.cloud.microsoft/main/org/contoso.com/groups/eyJfdHlw/all', 'community'],
    ['https://web.yammer.com/main/search/threads?search=parking'],
    ['https://web.yammer.com/main/users/eyJfdHlw'],
    ['https://web.yammer.com/embed/groups/eyJfdHlw', 'community'],
    ['https://engage.cloud.microsoft.mcas.ms/main/feed', 'feed'],
    ['https://engage.cloud.microsoft/'],
  ],
  notAt: [
    'https://engage.cloud.microsoft/embed/widget?domainRedirect=false',
    'http://engage.cloud.microsoft/main/feed',
    'https://engage.cloud.microsoft:8443/main/feed',
    'https://engage.cloud.microsoft.evil.example/main/feed',
    'https://evil-engage.cloud.microsoft/main/feed',
    'https://engage.cloud.microsoft@evil.example/main/feed',
    'https://evil.example/engage.cloud.microsoft/main/feed',
    'https://www.yammer.com/',
    'https://www.yammer.com/product',
    'https://www.yammer.com/login',
    'https://engage.cloud.microsoft/api/v1/messages',
    'https://engage.cloud.microsoft/main/admin',
    'https://engage.cloud.microsoft/main/org/contoso.com/admin/segmentation',
    'https://www.yammer.com/contoso.com/admin',
    'https://www.yammer.com/sitemap.xml',
    'https://www.yammer.com/signup',
    'https://developer.yammer.com/docs',
    'https://web.yammer.com/about',
    'https://www.microsoft.com/en-gb/microsoft-viva/engage',
  ],
};
