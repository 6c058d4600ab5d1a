import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-sheets',
  hosts: ['docs.google.com'],
  // The account index sits before or after the `d`. With an output, it is a file to download.
  read(url) {
    return (
      !url.searchParams.has('output') &&
      readPath(pathOf(url).replace(/\/u\/\d+|^\/a\/[^/]+/g, ''), [
        ['spreadsheets$', 'file-list'],
        ['spreadsheets/d/(e/)?@/edit', 'editing'],
        ['spreadsheets/d/(e/)?@/(view|preview|htmlview|mobilebasic|pub|pubhtml)', 'viewing'],
        ['spreadsheets/(create|d/(?!e$)@(/(copy|template))?$)', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Google Sheets',
  vendor: 'Google',
  category: 'spreadsheets',
  aliases: ['Sheets', 'Google Spreadsheets', 'Google Workspace spreadsheets'],
  activities: {
    editing: 'editing a spreadsheet',
    'file-list': 'looking through your spreadsheets',
    viewing: 'reading a spreadsheet',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://docs.google.com/spreadsheets/u/0/', 'file-list'],
    ['https://docs.google.com/spreadsheets/u/0/?tgif=d', 'file-list'],
    ['https://docs.google.com/spreadsheets/d/1cr_rXVh0eZZ/edit#gid=1690818184', 'editing'],
    ['https://DOCS.google.com:443/spreadsheets/u/0/d/1Qnk-yzzcPiM/edit?pli=1#gid=0', 'editing'],
    ['https://docs.google.com/spreadsheets/d/u/0/1Qnk-yzzcPiM/edit', 'editing'],
    ['https://docs.google.com.mcas.ms/spreadsheets/d/1cr_rXVh0eZZ/edit', 'editing'],
    ['https://docs.google.com/spreadsheets/u/0/d/14eg5WGhT3t2/htmlview#gid=1318678321', 'viewing'],
    ['https://docs.google.com/spreadsheets/d/1cr_rXVh0eZZ/preview', 'viewing'],
    ['https://docs.google.com/spreadsheets/d/e/2PACX-1vTabc/pubhtml', 'viewing'],
    ['https://docs.google.com/spreadsheets/d/1TrTTjKL7AOB/copy?usp=sharing'],
    ['https://docs.google.com/spreadsheets/d/1cr_rXVh0eZZ'],
    ['https://docs.google.com/spreadsheets/u/0/create'],
  ],
  notAt: [
    'http://docs.google.com/spreadsheets/u/0/',
    'https://docs.google.com:8443/spreadsheets/u/0/',
    'https://docs.google.com.evil.example/spreadsheets/d/1cr_rXVh0eZZ/edit',
    'https://docs-google.com/spreadsheets/d/1cr_rXVh0eZZ/edit',
    'https://docs.google.com@evil.example/spreadsheets/d/1cr_rXVh0eZZ/edit',
    'https://evil.example/?u=https://docs.google.com/spreadsheets/d/1cr_rXVh0eZZ/edit',
    'https://accounts.google.com/v3/signin/identifier?continue=https://docs.google.com/spreadsheets/u/0/',
    'https://workspace.google.com/products/sheets/',
    'https://docs.google.com/document/d/1cr_rXVh0eZZ/edit',
    'https://docs.google.com/forms/d/1cr_rXVh0eZZ/edit',
    'https://docs.google.com/picker?view=spreadsheets',
    'https://docs.google.com/spreadsheets/u/0/d/18PTwQP7mlwZ/export?format=tsv',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vTabc/pub?output=csv',
    'https://docs.google.com/spreadsheets/d/1cr_rXVh0eZZ/gviz/tq?tqx=out:csv',
    'https://docs.google.com/spreadsheets/about',
    'https://sheets.googleapis.com/v4/spreadsheets/1cr_rXVh0eZZ',
  ],
};
