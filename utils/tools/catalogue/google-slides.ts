import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-slides',
  hosts: ['docs.google.com'],
  // The account index sits before or after the `d`, or before everything.
  read(url) {
    return readPath(pathOf(url).replace(/\/u\/\d+|\/a\/[^/]+/g, ''), [
      ['presentation$', 'file-list'],
      ['presentation/d/@/edit', 'editing'],
      // What else a presentation opens as, once it is created: it is Slides, but nobody edits there.
      ['presentation/(c|d/)@(?!/exp)', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Google Slides',
  vendor: 'Google',
  category: 'presentations',
  aliases: ['Slides', 'Google Presentations', 'Google Workspace presentations'],
  activities: {
    editing: 'editing a presentation',
    'file-list': 'looking through your presentations',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://docs.google.com/presentation/u/0/', 'file-list'],
    ['https://docs.google.com/presentation/?usp=slides_alc', 'file-list'],
    ['https://docs.google.com/presentation/u/0/?tgif=d&q=budget', 'file-list'],
    ['https://docs.google.com/presentation/d/1sLidEsEXampLe/edit?usp=sharing#slide=id.p', 'editing'],
    ['https://DOCS.google.com:443/presentation/u/1/d/1sLidEsEXampLe/edit', 'editing'],
    ['https://docs.google.com/presentation/d/u/0/1sLidEsEXampLe/edit', 'editing'],
    ['https://docs.google.com/u/1/presentation/d/1sLidEsEXampLe/edit', 'editing'],
    ['https://docs.google.com/a/example.org/presentation/d/1sLidEsEXampLe/edit', 'editing'],
    ['https://docs.google.com.mcas.ms/presentation/d/1sLidEsEXampLe/edit#slide=id.g1_0_0', 'editing'],
    ['https://docs.google.com/presentation/d/1sLidEsEXampLe/present?slide=id.p'],
    ['https://docs.google.com/presentation/u/0/d/1sLidEsEXampLe/mobilepresent'],
    ['https://docs.google.com/presentation/d/1sLidEsEXampLe/preview'],
    ['https://docs.google.com/presentation/d/1sLidEsEXampLe/'],
    ['https://docs.google.com/presentation/d/e/2PACX-1vExample/pub?start=false&loop=false'],
    ['https://docs.google.com/presentation/d/e/2PACX-1vExample/embed'],
    ['https://docs.google.com/presentation/u/0/create'],
  ],
  notAt: [
    'http://docs.google.com/presentation/u/0/',
    'https://docs.google.com:8443/presentation/u/0/',
    'https://docs.google.com.evil.example/presentation/d/1sLidEsEXampLe/edit',
    'https://mydocs.google.com/presentation/d/1sLidEsEXampLe/edit',
    'https://docs.google.com@evil.example/presentation/d/1sLidEsEXampLe/edit',
    'https://evil.example/docs.google.com/presentation/d/1sLidEsEXampLe/edit',
    'https://evil.example/?u=https://docs.google.com/presentation/d/1sLidEsEXampLe/edit',
    'https://accounts.google.com/v3/signin/identifier?continue=https://docs.google.com/presentation/u/0/',
    'https://workspace.google.com/products/slides/',
    'https://docs.google.com/',
    'https://docs.google.com/document/d/1sLidEsEXampLe/edit',
    'https://docs.google.com/spreadsheets/d/1sLidEsEXampLe/edit',
    'https://docs.google.com/forms/d/1sLidEsEXampLe/edit',
    'https://docs.google.com/picker?view=presentations',
    'https://docs.google.com/presentation/d/1sLidEsEXampLe/export/pptx',
    'https://docs.google.com/presentation/d/',
    'https://docs.google.com/presentation/about',
    'https://docs.google.com/presentations/d/1sLidEsEXampLe/edit',
    'https://slides.googleapis.com/v1/presentations/1sLidEsEXampLe',
  ],
};
