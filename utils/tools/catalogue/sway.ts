import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'sway',
  hosts: ['sway.cloud.microsoft', 'sway.office.com'],
  // What has been made has an id of sixteen letters and digits; other words are about Sway.
  routes() {
    return [['$|my|create|edit/@|(s/)?[\\w-]{16}(/embed)?$', true]];
  },
};

export const tool: Tool = {
  name: 'Sway',
  vendor: 'Microsoft',
  category: 'documents',
  aliases: ['Microsoft Sway', 'Office Sway'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://sway.cloud.microsoft/'],
    ['https://SWAY.cloud.microsoft:443/my'],
    ['https://sway.office.com/u5fYx1oUcD2PqRst'],
    ['https://sway.office.com/u5fYx1oUcD2PqRst?ref=Link'],
    ['https://sway.cloud.microsoft/s/u5fYx1oUcD2PqRst/embed'],
    ['https://sway.cloud.microsoft/u5fYx1oUcD2PqRst?ref=Link&loc=play'],
    ['https://sway.office.com/u5fYx1oUcD2PqRst#content=aB3dE5fG7hI9jK'],
    ['https://sway.office.com/s/u5fYx1oUcD2PqRst/embed/'],
    ['https://sway.cloud.microsoft.mcas.ms/u5fYx1oUcD2PqRst'],
  ],
  notAt: [
    'http://sway.cloud.microsoft/',
    'https://sway.cloud.microsoft:8443/',
    'https://sway.cloud.microsoft.evil.example/',
    'https://evil-sway.cloud.microsoft/',
    'https://sway.cloud.microsoft@evil.example/',
    'https://evil.example/sway.cloud.microsoft/',
    'https://sway.office.com/education',
    'https://sway.office.com/terms',
    'https://sway.office.com/documentation',
    'https://sway.office.com/auth/signin',
    'https://sway.cloud.microsoft/s/u5fYx1oUcD2PqRst/images/Yq15U8dDL5WlPC',
    'https://support.microsoft.com/en-gb/sway',
    'https://login.live.com/login.srf?wreply=https://sway.office.com/',
  ],
};
