import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Airtable's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'airtable',
  hosts: ['airtable.com'],
  read(url) {
    const shown = readPath(pathOf(url).replace('/embed/', '/'), [
      ['(app@/)?(pag|shr)@/form$', 'form-fill'],
      // A table, a view or an interface's page, opened or shared; a base opens at one of them.
      ['(app@/)?(shr@/)?tbl@|app@/(pag|viw)@|app\\w{14}$', 'viewing'],
      ['app\\w{14}(?!/api)|(app@/)?shr@$|wsp@|account$|workspaces$', true],
    ]);
    // What is shared with one link alone may be a view or a form; only a form is filled in beforehand.
    return shown === true && /[?&](prefill|hide)_/.test(url.search) ? 'form-fill' : shown;
  },
};

export const tool: Tool = {
  name: 'Airtable',
  vendor: 'Airtable',
  category: 'databases',
  aliases: ['Air Table'],
  activities: {
    'form-fill': 'filling in a form',
    viewing: 'looking at a base',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://airtable.com/appAbCdEfGh123456/tblAbCdEfGh123456/viwAbCdEfGh123456', 'viewing'],
    ['https://AIRTABLE.com:443/appAbCdEfGh123456/tblAbCdEfGh123456/viwAbCdEfGh123456?blocks=hide', 'viewing'],
    ['https://airtable.com.mcas.ms/appAbCdEfGh123456/tblAbCdEfGh123456', 'viewing'],
    ['https://airtable.com/appAbCdEfGh123456/tblAbCdEfGh123456/viwAbCdEfGh123456/recAbCdEfGh123456', 'viewing'],
    ['https://airtable.com/appAbCdEfGh123456/pagAbCdEfGh123456?detail=abc', 'viewing'],
    ['https://airtable.com/appAbCdEfGh123456', 'viewing'],
    ['https://airtable.com/appAbCdEfGh123456/shrAbCdEfGh123456/tblAbCdEfGh123456', 'viewing'],
    ['https://airtable.com/tblAbCdEfGh123456/viwAbCdEfGh123456', 'viewing'],
    ['https://airtable.com/appAbCdEfGh123456/pagAbCdEfGh123456/form', 'form-fill'],
    ['https://airtable.com/appAbCdEfGh123456/pagAbCdEfGh123456/form?prefill_Ward=North', 'form-fill'],
    ['https://airtable.com/shrAbCdEfGh123456?prefill_Ward=North', 'form-fill'],
    ['https://airtable.com/embed/appAbCdEfGh123456/pagAbCdEfGh123456/form', 'form-fill'],
    ['https://airtable.com/shrAbCdEfGh123456'],
    ['https://airtable.com/appAbCdEfGh123456/shrAbCdEfGh123456'],
    ['https://airtable.com/appAbCdEfGh123456/wflAbCdEfGh123456'],
    ['https://airtable.com/workspaces'],
  ],
  notAt: [
    'http://airtable.com/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://airtable.com:8443/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://airtable.com.evil.example/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://notairtable.com/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://airtable.com@evil.example/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://evil.example/airtable.com/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://evil.example/?u=https://airtable.com/appAbCdEfGh123456/tblAbCdEfGh123456',
    'https://airtable.com/',
    'https://airtable.com/login?continue=%2FappAbCdEfGh123456',
    'https://airtable.com/signup',
    'https://airtable.com/pricing',
    'https://airtable.com/product',
    'https://airtable.com/templates',
    'https://airtable.com/universe/expAbCdEfGh123456/parks',
    'https://airtable.com/developers/web/api/introduction',
    'https://airtable.com/appAbCdEfGh123456/api/docs',
    'https://airtable.com/app-gallery',
    'https://airtable.com/admin/users',
    'https://airtable.com/invite/l?inviteId=inv',
    'https://api.airtable.com/v0/appAbCdEfGh123456/Wards',
    'https://support.airtable.com/docs',
    'https://status.airtable.com/',
    'https://www.airtable.com/platform',
  ],
};
