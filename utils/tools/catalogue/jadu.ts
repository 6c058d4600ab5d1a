import { publicSectorHosts } from '../hosts';
import type { Detection, Examples, Tool } from '../types';

// Addresses: links in public repositories, November 2026.

export const detection: Detection = {
  id: 'jadu',
  hosts: [],
  ownHosts: publicSectorHosts,
  // A council's whole website may run on Jadu; only its forms can be told by their address.
  routes() {
    return [[/^\/xfp\/form\/\d+$/, 'form-fill']];
  },
};

export const tool: Tool = {
  name: 'Jadu',
  vendor: 'Jadu',
  category: 'public-sector',
  aliases: ['Jadu XForms Professional', 'XFP', 'Jadu Forms', 'Jadu XForms'],
  activities: {
    'form-fill': 'filling in a form',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://www.contoso.gov.uk/xfp/form/554', 'form-fill'],
    ['https://www.contoso.gov.uk/xfp/form/554/', 'form-fill'],
    ['https://forms.contoso.gov.uk/xfp/form/71', 'form-fill'],
    ['https://forms.contoso.gov.uk/xfp/form/556?FormName=Search%20feedback', 'form-fill'],
    ['https://WWW.contoso.gov.uk:443/xfp/form/12#main', 'form-fill'],
    ['https://www.contoso.gov.uk.mcas.ms/xfp/form/12', 'form-fill'],
    ['https://www.contoso.gov.wales/xfp/form/3', 'form-fill'],
    ['https://www.contoso.gov.scot/xfp/form/3?page=2', 'form-fill'],
  ],
  notAt: [
    'http://www.contoso.gov.uk/xfp/form/554',
    'https://www.contoso.gov.uk:8443/xfp/form/554',
    'https://www.contoso.gov.uk.evil.example/xfp/form/554',
    'https://contosogov.uk/xfp/form/554',
    'https://www.contoso.gov.uk@evil.example/xfp/form/554',
    'https://evil.example/www.contoso.gov.uk/xfp/form/554',
    'https://evil.example/xfp/form/554',
    'https://www.contoso.gov.uk/xfp/form/',
    'https://www.contoso.gov.uk/xfp/form/contact',
    'https://www.contoso.gov.uk/xfp/',
    'https://www.contoso.gov.uk/news?next=/xfp/form/554',
    'https://www.contoso.gov.uk/info/100/bins',
    'https://www.contoso.gov.uk/jadu/index.php',
    'https://www.contoso.gov.uk/forms/form/12',
    'https://www.jadu.net/products/forms',
  ],
};
