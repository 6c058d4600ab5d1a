import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'power-apps',
  hosts: ['apps.powerapps.com', 'make.powerapps.com', 'create.powerapps.com', 'web.powerapps.com'],
  read(url) {
    return readPath(
      pathOf(url),
      url.hostname.startsWith('apps.')
        ? [
            ['play/@', 'app-run'],
            ['$', true],
          ]
        : [
            // On the oldest host, apps ran beside the place where they are made.
            ['apps/[\\da-f-]{36}$|webplayer', 'app-run'],
            // What is in an environment beside its apps and what they are made of.
            ['(e|environments)/@($|/(home|connections|discover|flows|gateways|learn))|$|home|environments$', true],
            ['(e|environments)/@|apps|canvas|studio|solutions|tables', 'app-build'],
          ],
    );
  },
};

export const tool: Tool = {
  name: 'Power Apps',
  vendor: 'Microsoft',
  category: 'low-code',
  aliases: ['PowerApps', 'Microsoft Power Apps', 'Power Apps Studio', 'Canvas apps'],
  activities: {
    'app-build': 'building apps',
    'app-run': 'using an app',
  },
};

export const examples: Examples = {
  opensAt: [
    [
      'https://apps.powerapps.com/play/e/default-0a1b2c3d/a/0a1b2c3d-1111-2222-3333-444455556666?tenantId=0a1b&source=portal',
      'app-run',
    ],
    ['https://apps.powerapps.com/play/e/0a1b2c3d-1111/app/0a1b2c3d-2222', 'app-run'],
    ['https://APPS.powerapps.com:443/play/0a1b2c3d-1111-2222-3333-444455556666?tenantId=0a1b', 'app-run'],
    ['https://apps.powerapps.com.mcas.ms/play/0a1b2c3d-1111?tenantId=0a1b&screenName=Home', 'app-run'],
    ['https://web.powerapps.com/apps/0a1b2c3d-1111-2222-3333-444455556666', 'app-run'],
    ['https://make.powerapps.com/e/0a1b2c3d-1111/canvas/?action=edit&app-id=%2Fproviders%2F1', 'app-build'],
    ['https://make.powerapps.com/e/0a1b2c3d-1111/s/0a1b2c3d-2222/app/edit/0a1b2c3d-3333', 'app-build'],
    ['https://make.powerapps.com/environments/Default-0a1b2c3d/solutions/0a1b2c3d-2222/apps', 'app-build'],
    ['https://make.powerapps.com/environments/Default-0a1b2c3d/apps', 'app-build'],
    ['https://make.powerapps.com.mcas.ms/environments/Default-0a1b2c3d/tables', 'app-build'],
    ['https://make.powerapps.com/environments/Default-0a1b2c3d/home?utm_source=office'],
    ['https://make.powerapps.com/environments/Default-0a1b2c3d/connections/shared_sql/1/details'],
    ['https://make.powerapps.com/'],
    ['https://make.powerapps.com/home'],
    ['https://create.powerapps.com/studio/', 'app-build'],
  ],
  notAt: [
    'http://make.powerapps.com/home',
    'https://make.powerapps.com:8443/home',
    'https://make.powerapps.com.evil.example/home',
    'https://notapps.powerapps.com/play/1',
    'https://apps.powerapps.com@evil.example/play/1',
    'https://evil.example/apps.powerapps.com/play/1',
    'https://evil.example/?u=https://apps.powerapps.com/play/1',
    'https://powerapps.microsoft.com/en-gb/pricing/',
    'https://make.powerapps.com/signin',
    'https://make.powerapps.com/trial',
    'https://make.powerapps.com/signup?redirect=marketing',
    'https://apps.powerapps.com/play',
    'https://admin.powerplatform.microsoft.com/environments',
    'https://contoso.powerappsportals.com/',
    'https://make.powerpages.microsoft.com/e/0a1b/home',
    'https://make.powerautomate.com/environments/0a1b/flows',
    'https://contoso.crm11.dynamics.com/main.aspx?appid=0a1b',
    'https://content.powerapps.com/resource/app.js',
    'https://api.powerapps.com/providers/Microsoft.PowerApps/apps',
  ],
};
