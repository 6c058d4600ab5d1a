import type { Detection, Examples, Tool } from '../types';

// Addresses: Mural's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'mural',
  hosts: ['app.mural.co'],
  // The templates that anybody may see, signing in with a company and its administration begin otherwise.
  routes() {
    return [
      ['t/@/(admin|manage|members|settings)', false],
      ['t/@/m/@/@', 'editing'],
      ['t/@($|/(r|home))|home$', 'file-list'],
      ['$|t/@/@|embed/@|invitation/@/@|visitor/@', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Mural',
  vendor: 'Mural',
  category: 'whiteboard',
  aliases: ['MURAL', 'mural.co'],
  activities: {
    editing: 'working on a mural',
    'file-list': 'looking through your murals',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://app.mural.co/t/contoso1234/m/contoso1234/1650000000000/0a1b2c3d', 'editing'],
    ['https://APP.mural.co:443/t/contoso1234/m/contoso1234/1650000000000/0a1b2c3d?sender=ada', 'editing'],
    ['https://app.mural.co.mcas.ms/t/contoso1234/m/contoso1234/1650000000000', 'editing'],
    ['https://app.mural.co/t/contoso1234/m/contoso1234/1650000000000/0a1b2c3d?wid=0-165', 'editing'],
    ['https://app.mural.co/t/contoso1234/r/1650000000000', 'file-list'],
    ['https://app.mural.co/t/contoso1234/home', 'file-list'],
    ['https://app.mural.co/t/contoso1234/', 'file-list'],
    ['https://app.mural.co/invitation/mural/contoso1234/1650000000000?sender=ada&key=0a1b'],
    ['https://app.mural.co/embed/0a1b2c3d-0000-4000-8000-000000000000'],
    ['https://app.mural.co/t/contoso1234/templates'],
    ['https://app.mural.co/'],
  ],
  notAt: [
    'http://app.mural.co/t/contoso1234/m/contoso1234/1650000000000',
    'https://app.mural.co:8443/t/contoso1234/m/contoso1234/1650000000000',
    'https://app.mural.co.evil.example/t/contoso1234/m/contoso1234/1650000000000',
    'https://myapp.mural.co/t/contoso1234/m/contoso1234/1650000000000',
    'https://app.notmural.co/t/contoso1234/m/contoso1234/1650000000000',
    'https://app.mural.co@evil.example/t/contoso1234/m/contoso1234/1650000000000',
    'https://evil.example/app.mural.co/t/contoso1234/m/contoso1234/1650000000000',
    'https://evil.example/?u=https://app.mural.co/t/contoso1234/home',
    'https://app.mural.co/signin',
    'https://app.mural.co/signup',
    'https://app.mural.co/a/contoso',
    'https://app.mural.co/api/public/v1/murals',
    'https://app.mural.co/template/0a1b2c3d/4e5f6789',
    'https://app.mural.co/t/contoso1234/settings/members',
    'https://app.mural.co/t/',
    'https://www.mural.co/pricing',
    'https://mural.co/templates',
    'https://support.mural.co/en/',
    'https://developers.mural.co/public/docs',
    'https://status.mural.co/',
  ],
};
