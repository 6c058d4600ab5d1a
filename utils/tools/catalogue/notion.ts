import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Notion's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'notion',
  hosts: ['www.notion.so', 'notion.so', 'app.notion.com', 'www.notion.com'],
  read(url) {
    const path = pathOf(url);
    if (url.hostname === 'www.notion.com' && !path.startsWith('/p/')) return false;
    // A page ends in its id; so do templates and integrations, which the vendor has beside the app on the same hosts.
    const endsInId = /[\da-f]{32}$/i.test((url.searchParams.get('p') ?? path).replaceAll('-', ''));
    if (/^\/(?:help|image|integrations|marketplace|my-integrations|profile|templates)\b/.test(path)) return false;
    if (endsInId) return 'editing';
    return readPath(path, [
      ['agent|chat|inbox|my-tasks|new|search|trash', true],
      ['$|home$', url.hostname === 'app.notion.com'],
    ]);
  },
};

export const tool: Tool = {
  name: 'Notion',
  vendor: 'Notion Labs',
  category: 'documents',
  aliases: ['Notion AI', 'Notion workspace'],
  activities: {
    editing: 'working on a page',
  },
};

const page = '0123456789abcdef0123456789abcdef';

export const examples: Examples = {
  opensAt: [
    [`https://www.notion.so/contoso/Parks-plan-${page}`, 'editing'],
    [`https://WWW.notion.so:443/${page}`, 'editing'],
    [`https://www.notion.so.mcas.ms/Parks-plan-${page}?pvs=4#abc`, 'editing'],
    [`https://notion.so/${page}`, 'editing'],
    [`https://www.notion.so/contoso/${page}?v=${page}`, 'editing'],
    [`https://www.notion.so/contoso/${page}?v=${page}&p=${page}&pm=s`, 'editing'],
    [`https://www.notion.so/contoso?p=${page}&pm=c`, 'editing'],
    ['https://www.notion.so/01234567-89ab-cdef-0123-456789abcdef', 'editing'],
    [`https://www.notion.so/native/contoso/Parks-${page}?deepLinkOpenNewTab=true`, 'editing'],
    [`https://app.notion.com/p/${page}`, 'editing'],
    [`https://app.notion.com/p/contoso/Parks-plan-${page.toUpperCase()}?source=copy_link`, 'editing'],
    [`https://www.notion.com/p/Parks-plan-${page}`, 'editing'],
    ['https://www.notion.so/chat?t=abc&wfv=chat'],
    ['https://www.notion.so/new'],
    ['https://app.notion.com/'],
    ['https://app.notion.com/chat'],
  ],
  notAt: [
    `http://www.notion.so/${page}`,
    `https://www.notion.so:8443/${page}`,
    `https://www.notion.so.evil.example/${page}`,
    `https://notnotion.so/${page}`,
    `https://www.notion.so@evil.example/${page}`,
    `https://evil.example/www.notion.so/${page}`,
    `https://evil.example/?u=https://www.notion.so/${page}`,
    `https://contoso.notion.site/Parks-plan-${page}`,
    'https://www.notion.so/',
    'https://www.notion.so/product',
    'https://www.notion.so/pricing',
    'https://www.notion.so/blog/introducing-parks',
    `https://www.notion.so/templates/parks-${page}`,
    'https://www.notion.so/help/guides',
    'https://www.notion.so/login',
    'https://www.notion.so/signup',
    'https://www.notion.so/api/v3/loadPageChunk',
    'https://www.notion.so/my-integrations',
    `https://www.notion.so/profile/integrations/internal/${page}`,
    'https://www.notion.so/install-integration?client_id=a',
    'https://www.notion.com/',
    'https://www.notion.com/product/ai',
    `https://www.notion.com/templates/parks-${page}`,
    `https://www.notion.com/${page}`,
    'https://calendar.notion.so/',
    'https://mail.notion.so/inbox',
    'https://api.notion.com/v1/pages',
    `https://developers.notion.com/${page}`,
    'https://status.notion.so/',
    'https://identity.notion.com/',
  ],
};
