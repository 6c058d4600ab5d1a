import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft 365 documentation, and the issue threads of extensions that work in Outlook (2026).

export const detection: Detection = {
  id: 'outlook',
  hosts: [
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'outlook.live.com',
    'outlook.office365.us',
  ],
  read({ pathname, searchParams }) {
    const [app, ...rest] = parts(pathname);
    switch (app) {
      case 'mail':
        return readMail(rest);
      case 'calendar':
        return rest.includes('compose') ? 'scheduling' : 'calendar';
      case 'people':
        return 'contacts';
      case 'owa':
        // The classic address says in its query what it shows.
        return /^ReadMessageItem$/i.test(searchParams.get('viewmodel') ?? '') ? 'reading-mail' : true;
      default:
        return false;
    }
  },
};

/** The path's parts, lower-case, without the account index (`/mail/0/`) that personal addresses carry. */
function parts(pathname: string): string[] {
  return pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part));
}

function readMail(rest: string[]): string {
  if (rest[0] === 'options') return 'settings';
  if (rest[0] === 'deeplink') return rest[1] === 'compose' ? 'composing-mail' : 'reading-mail';
  return rest.includes('id') ? 'reading-mail' : 'inbox';
}

export const tool: Tool = {
  name: 'Outlook',
  vendor: 'Microsoft',
  category: 'mail-calendar',
  aliases: ['Outlook on the web', 'OWA', 'Outlook Web App', 'Hotmail'],
  desktop: true,
  activities: {
    inbox: 'looking through your inbox',
    'reading-mail': 'reading mail',
    'composing-mail': 'writing mail',
    calendar: 'looking at your calendar',
    scheduling: 'setting up a meeting',
    contacts: 'looking up contacts',
    settings: 'changing settings',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://outlook.office.com/mail/', 'inbox'],
    ['https://outlook.office.com/mail/inbox/id/AAQkAGI2TG93AAA%3D', 'reading-mail'],
    ['https://outlook.office365.com/mail/deeplink/compose?subject=Agenda', 'composing-mail'],
    ['https://outlook.cloud.microsoft/mail/deeplink/read/AAMkAGI2', 'reading-mail'],
    ['https://outlook.live.com/mail/0/inbox/id/AQMkADAwATM0', 'reading-mail'],
    ['https://outlook.office.com/calendar/view/workweek', 'calendar'],
    ['https://outlook.office.com/calendar/deeplink/compose?subject=Review&rru=addevent', 'scheduling'],
    ['https://outlook.office.com/people/', 'contacts'],
    ['https://outlook.office.com/mail/options/general', 'settings'],
    ['https://outlook.office365.com/owa/?ItemID=AAMk&viewmodel=ReadMessageItem', 'reading-mail'],
    ['https://outlook.office.com.mcas.ms/mail/inbox', 'inbox'],
  ],
  notAt: [
    'http://outlook.office.com/mail/',
    'https://outlook.office.com:8443/mail/',
    'https://outlook.office.com/bookings/',
    'https://outlook.office.com/book/Council@example.org/',
    'https://outlook.office.com/api/v2.0/me/messages',
    'https://outlook.office365.com/ecp/',
    'https://outlook.evil.example/mail/',
    'https://outlook.office.com.evil.example/mail/',
    'https://outlook.office.com@evil.example/mail/',
    'https://evil.example/outlook.office.com/mail/',
    'https://sub.outlook.office.com/mail/',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://outlook.office.com/mail/',
  ],
};
