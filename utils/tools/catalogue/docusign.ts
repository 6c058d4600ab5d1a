import type { Detection, Examples, Tool } from '../types';

// Addresses: Docusign's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'docusign',
  hosts: ['app.docusign.com', 'apps.docusign.com', 'appdemo.docusign.com', 'apps-d.docusign.com'],
  // The newer hosts put what the older ones have below `send`. Signing itself is a page for the public.
  routes() {
    return [
      ['(send/)?documents/details/@', 'envelope-detail'],
      ['$|send(?!/(log|sign))|documents|home|prepare|reports|templates', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Docusign',
  vendor: 'Docusign',
  category: 'e-signature',
  aliases: ['DocuSign eSignature', 'Docusign IAM', 'Docu Sign'],
  activities: { 'envelope-detail': 'looking at an envelope' },
};

export const examples: Examples = {
  opensAt: [
    ['https://apps.docusign.com/send/documents/details/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', 'envelope-detail'],
    ['https://APP.docusign.com:443/documents/details/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', 'envelope-detail'],
    ['https://apps.docusign.com.mcas.ms/send/documents/details/0a1b2c3d-4e5f/', 'envelope-detail'],
    ['https://appdemo.docusign.com/documents/details/0a1b2c3d-4e5f', 'envelope-detail'],
    ['https://apps-d.docusign.com/send/documents/details/0a1b2c3d-4e5f', 'envelope-detail'],
    ['https://apps.docusign.com/send/home?account=1'],
    ['https://apps.docusign.com/send/documents?view=inbox'],
    ['https://apps.docusign.com/send/prepare/0a1b2c3d/add-fields'],
    ['https://apps.docusign.com/send/navigator'],
    ['https://app.docusign.com/home'],
    ['https://app.docusign.com/documents?label=sent'],
    ['https://app.docusign.com/templates/details/0a1b2c3d'],
  ],
  notAt: [
    'http://app.docusign.com/home',
    'https://app.docusign.com:8443/home',
    'https://app.docusign.com.evil.example/home',
    'https://myapp.docusign.com/home',
    'https://app.docusign.com@evil.example/home',
    'https://evil.example/app.docusign.com/documents/details/0a1b',
    'https://evil.example/?u=https://app.docusign.com/documents/details/0a1b',
    'https://account.docusign.com/',
    'https://apps.docusign.com/admin/apps-and-keys',
    'https://admin.docusign.com/users',
    'https://admindemo.docusign.com/brands',
    'https://app.docusign.com/api/accounts/0a1b/envelopes/1b2c',
    'https://apps.docusign.com/oauth-registry?integrationType=x',
    'https://app.docusign.com/sign/0a1b2c3d',
    'https://apps.docusign.com/webforms/eu/0a1b2c3d',
    'https://www.docusign.net/Signing/?ti=0a1b2c3d',
    'https://eu.docusign.net/Member/PowerFormSigning.aspx?PowerFormId=0a1b',
    'https://www.docusign.com/products-and-pricing',
    'https://support.docusign.com/s/',
    'https://developers.docusign.com/docs/',
    'https://status.docusign.com/',
  ],
};
