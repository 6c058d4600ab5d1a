import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-docs',
  hosts: ['docs.google.com'],
  // The account index sits before or after the `d`.
  read(url) {
    return readPath(pathOf(url).replace(/\/u\/\d+|^\/a\/[^/]+/g, ''), [
      ['document$', 'file-list'],
      ['document/d/(e/)?@/edit', 'editing'],
      // What else a document opens as: it is Docs, but nobody edits there.
      ['document/(create|d/(e/|(?!e$))@(/(view|preview|mobilebasic|pub|copy|template))?$)', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Google Docs',
  vendor: 'Google',
  category: 'documents',
  aliases: ['Docs', 'Google Documents', 'Google Workspace documents'],
  activities: {
    editing: 'editing a document',
    'file-list': 'looking through your documents',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://docs.google.com/document/u/0/', 'file-list'],
    ['https://docs.google.com/document/?tgif=d', 'file-list'],
    ['https://docs.google.com/document/d/1xngJoZXihOY/edit?usp=sharing', 'editing'],
    ['https://DOCS.google.com:443/document/u/1/d/1xngJoZXihOY/edit?tab=t.0#heading=h.abc', 'editing'],
    ['https://docs.google.com/document/d/u/0/1xngJoZXihOY/edit', 'editing'],
    ['https://docs.google.com/a/example.org/document/d/1xngJoZXihOY/edit', 'editing'],
    ['https://docs.google.com.mcas.ms/document/d/1xngJoZXihOY/edit', 'editing'],
    ['https://docs.google.com/document/d/1xngJoZXihOY/preview'],
    ['https://docs.google.com/document/d/1xngJoZXihOY/mobilebasic'],
    ['https://docs.google.com/document/d/1xngJoZXihOY'],
    ['https://docs.google.com/document/d/e/2PACX-1vTabc/pub'],
    ['https://docs.google.com/document/u/0/create?usp=dot_new'],
  ],
  notAt: [
    'http://docs.google.com/document/u/0/',
    'https://docs.google.com:8443/document/u/0/',
    'https://docs.google.com.evil.example/document/d/1xngJoZXihOY/edit',
    'https://mydocs.google.com/document/d/1xngJoZXihOY/edit',
    'https://docs.google.com@evil.example/document/d/1xngJoZXihOY/edit',
    'https://evil.example/docs.google.com/document/d/1xngJoZXihOY/edit',
    'https://accounts.google.com/v3/signin/identifier?continue=https://docs.google.com/document/u/0/',
    'https://workspace.google.com/products/docs/',
    'https://docs.google.com/',
    'https://docs.google.com/spreadsheets/d/1xngJoZXihOY/edit',
    'https://docs.google.com/presentation/d/1xngJoZXihOY/edit',
    'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform',
    'https://docs.google.com/picker?hostId=document',
    'https://docs.google.com/document/d/1xngJoZXihOY/export?format=pdf',
    'https://docs.google.com/document/d/',
    'https://docs.google.com/documents/d/1xngJoZXihOY/edit',
  ],
};
