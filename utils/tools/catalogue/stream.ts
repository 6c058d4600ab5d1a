import { launchers, sharePointHosts, tenantOf } from '../office';
import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'stream',
  hosts: ['web.microsoftstream.com', ...sharePointHosts, ...launchers],
  read(url) {
    const path = pathOf(url);
    if (launchers.includes(url.hostname)) return path === '/launch/stream';
    if (tenantOf(url.hostname)) return readPath(path, [['(.*/)?_layouts/15/stream\\.aspx$|:v:/@/@', 'video-watch']]);
    return (
      url.hostname.startsWith('web.m') &&
      readPath(path, [
        ['(embed/)?video/@', 'video-watch'],
        ['$|browse|(embed/)?channel|group|search|studio|user', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Microsoft Stream',
  vendor: 'Microsoft',
  category: 'video',
  aliases: ['Stream', 'Stream on SharePoint', 'Stream (Classic)'],
  activities: {
    'video-watch': 'watching a video',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://www.microsoft365.com/launch/stream'],
    [
      'https://contoso.sharepoint.com/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
      'video-watch',
    ],
    [
      'https://contoso-my.sharepoint.com/personal/sam/_layouts/15/stream.aspx?id=%2Fpersonal%2Fsam%2Fa.mp4&referrer=StreamWebApp',
      'video-watch',
    ],
    ['https://CONTOSO.sharepoint.com:443/:v:/s/Training/EfgH12?e=a1b2c3', 'video-watch'],
    ['https://contoso-my.sharepoint.com/:v:/g/personal/sam_smith_contoso_com/EfgH12', 'video-watch'],
    ['https://contoso.sharepoint.com.mcas.ms/sites/Training/_layouts/15/stream.aspx?id=a.mp4', 'video-watch'],
    ['https://web.microsoftstream.com/video/0f1fce3b-1111-4222-8333-444455556666', 'video-watch'],
    ['https://contoso.sharepoint.com/:v:/r/sites/Training/Recordings/Talk.mp4?csf=1&web=1', 'video-watch'],
    ['https://web.microsoftstream.com/embed/video/0f1fce3b-1111-4222-8333-444455556666?autoplay=false', 'video-watch'],
    ['https://web.microsoftstream.com/channel/0f1fce3b-1111-4222-8333-444455556666'],
    ['https://web.microsoftstream.com/browse'],
  ],
  notAt: [
    'http://contoso.sharepoint.com/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
    'https://contoso.sharepoint.com:8443/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
    'https://contoso.sharepoint.com.evil.example/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
    'https://contoso-sharepoint.com/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
    'https://contoso.sharepoint.com@evil.example/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
    'https://evil.example/contoso.sharepoint.com/sites/Training/_layouts/15/stream.aspx?id=%2Fsites%2FTraining%2Ftalk%2Emp4',
    'https://contoso-admin.sharepoint.com/_layouts/15/stream.aspx?id=a',
    'https://contoso.sharepoint.com/sites/Training',
    'https://contoso.sharepoint.com/sites/Training/Videos/talk.mp4',
    'https://www.microsoft.com/en-gb/microsoft-365/microsoft-stream',
    'https://web.microsoftstream.com/api/videos',
    'https://web.microsoftstream.com/oembed?url=https://web.microsoftstream.com/video/0f1f',
    'https://contoso.sharepoint.com/sites/Training/_layouts/15/embed.aspx?UniqueId=0a1b',
    'https://onedrive.cloud.microsoft/:v:/a@k3f7q2zz/S/cQrZnHln',
    'https://onedrive.cloud.microsoft/my?id=%2Fa%40k3f7q2zz%2FDocuments',
    'https://contoso.sharepoint.com/:b:/s/Training/EfgH12',
  ],
};
