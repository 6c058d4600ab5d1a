import { lowerCase, pathOf, type Route, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft 365 documentation, and the issue threads of extensions that work in Outlook (2026).

const routes = (): readonly Route[] => [
  ['(mail/|calendar/)?options', 'settings'],
  ['mail/(deeplink/|action/)?compose', 'composing-mail'],
  ['mail/deeplink|mail/(.*/)?id', 'reading-mail'],
  ['mail', 'inbox'],
  // A calendar that somebody has published is a page for everyone.
  ['calendar/published', false],
  ['calendar/(@/)?compose', 'scheduling'],
  ['calendar', 'calendar'],
  ['people|contacts', 'contacts'],
  ['$|groups|files|host|hosted', true],
];

export const detection: Detection = {
  id: 'outlook',
  hosts: [
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'outlook.live.com',
    'outlook.office365.us',
  ],
  read(url) {
    // Personal addresses carry an account index: /mail/0/.
    const path = pathOf(url).replace(/\/\d+(?=\/|$)/, '');
    // The classic address says in its query what it shows; below it are the sign-in, attachments, published calendars.
    if (!/^\/owa(?:\/[^/]+\.(?:uk|com|org))?$/.test(path)) return readPath(path, routes());
    const query = lowerCase(url.searchParams);
    if (/^readmessage/.test(query.get('viewmodel') ?? '')) return 'reading-mail';
    return readPath(query.get('path') ?? '', routes()) || true;
  },
  // "Message body" names the mail that is read and the one that is written; only the latter can be typed into.
  signs() {
    return [
      [
        'composing-mail',
        '[data-testid="ComposeSendButton"]',
        '#discardCompose',
        '#ReadingPaneContainerId [contenteditable="true"]',
        '[data-app-section="MailReadCompose"] [contenteditable="true"]',
      ],
      [
        'reading-mail',
        '[data-app-section="ConversationContainer"]',
        '[id$="_SUBJECT"][role="heading"]',
        ':is([data-app-section="ReadingPane"], [data-app-section="MailReadCompose"]) [role="document"]',
      ],
    ];
  },
  open: ['inbox', 'reading-mail'],
};

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
    ['https://outlook.office.com/'],
    ['https://outlook.office365.com/owa/?path=/calendar/view/Month', 'calendar'],
    ['https://outlook.office365.com/owa/?path=/mail/action/compose&to=sam@example.org', 'composing-mail'],
    ['https://outlook.live.com/calendar/0/deeplink/compose?subject=Review', 'scheduling'],
    ['https://outlook.office365.us/mail/sentitems', 'inbox'],
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
    'https://outlook.office.com/owa/auth/logon.aspx?replaceCurrent=1',
    'https://outlook.office365.com/owa/calendar/0a1b@example.org/2c3d/calendar.html',
    'https://outlook.office.com.mcas.ms/aad_login?to=/mail/',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://outlook.office.com/mail/',
  ],
  shows: [
    [
      'https://outlook.office.com/mail/inbox',
      '<div data-app-section="ConversationContainer"></div><div role="document"><div data-testid="ComposeSendButton"></div></div>',
      'reading-mail',
    ],
    [
      'https://outlook.office.com/mail/',
      '<div id="ReadingPaneContainerId"><span id="CID_3_SUBJECT" role="heading"></span><div role="document"></div></div>',
      'reading-mail',
    ],
    [
      'https://outlook.office.com/mail/inbox/id/AAQkAGI2',
      '<div data-app-section="ConversationContainer"></div><div id="ReadingPaneContainerId"><div role="textbox" contenteditable="true"></div></div>',
      'composing-mail',
    ],
    [
      'https://outlook.office.com/mail/',
      '<div role="listbox"></div><div data-app-section="MailReadCompose"></div><div style="display:none"><button data-testid="ComposeSendButton"></button></div>',
      'inbox',
    ],
    ['https://outlook.office.com/calendar/view/week', '<div data-testid="ComposeSendButton"></div>', 'calendar'],
  ],
};
