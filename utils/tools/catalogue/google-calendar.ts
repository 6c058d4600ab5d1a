import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-calendar',
  hosts: ['calendar.google.com'],
  read(url) {
    return readPath(`${pathOf(url).replace(/^\/(calendar|$)|\/u\/\d+/g, '')}/${url.search}`, [
      // What "Add to Google Calendar" opens says TEMPLATE, the link in an invitation has the event's id.
      ['r/eventedit|.*=TEMPL.*', 'scheduling'],
      ['(r/)?event', 'viewing'],
      ['r/settings', 'settings'],
      ['r/search|r/tasks', true],
      ['$|[?r].*', 'calendar'],
    ]);
  },
  // The same dialog makes an appointment and shows one; only making one needs a field for its title.
  signs() {
    return [
      ['scheduling', '[data-is-create=true]', '[data-chips-dialog=true] [type=text]'],
      ['viewing', '[data-chips-dialog=true]', '[data-is-create=false]'],
    ];
  },
  open: ['calendar'],
};

export const tool: Tool = {
  name: 'Google Calendar',
  vendor: 'Google',
  category: 'mail-calendar',
  aliases: ['GCal', 'Google Workspace calendar'],
  activities: {
    calendar: 'looking at your calendar',
    scheduling: 'scheduling an event',
    settings: 'changing settings',
    viewing: 'looking at an event',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://calendar.google.com/', 'calendar'],
    ['https://calendar.google.com/calendar/u/0/r', 'calendar'],
    ['https://calendar.google.com/calendar/u/0/r?tab=mc&pli=1', 'calendar'],
    ['https://CALENDAR.google.com:443/calendar/u/1/r/week/2026/11/23', 'calendar'],
    ['https://calendar.google.com.mcas.ms/calendar/r/month', 'calendar'],
    ['https://calendar.google.com/calendar/u/0/r/customday/2026/11/25', 'calendar'],
    ['https://calendar.google.com/calendar/u/0?cid=Y29udG9zbw', 'calendar'],
    ['https://calendar.google.com/calendar/render', 'calendar'],
    ['https://calendar.google.com/calendar/u/0/r/eventedit', 'scheduling'],
    ['https://calendar.google.com/calendar/u/0/r/eventedit/ZXhhbXBsZWV2ZW50?sf=true', 'scheduling'],
    ['https://calendar.google.com/calendar/r/eventedit?text=Site+visit&dates=20261201/20261202', 'scheduling'],
    ['https://calendar.google.com/calendar/render?action=TEMPLATE&text=Site+visit', 'scheduling'],
    ['https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=ZXhhbXBsZQ', 'scheduling'],
    ['https://calendar.google.com/calendar/event?eid=ZXhhbXBsZQ&ctz=Europe/London', 'viewing'],
    ['https://calendar.google.com/calendar/u/0/r/settings/addbyurl', 'settings'],
    ['https://calendar.google.com/calendar/u/0/r/search?q=budget'],
    ['https://calendar.google.com/calendar/u/0/r/tasks'],
  ],
  notAt: [
    'http://calendar.google.com/calendar/u/0/r',
    'https://calendar.google.com:8443/calendar/u/0/r',
    'https://calendar.google.com.evil.example/calendar/u/0/r',
    'https://mycalendar.google.com/calendar/u/0/r',
    'https://calendar.google.com@evil.example/calendar/u/0/r',
    'https://evil.example/calendar.google.com/calendar/u/0/r',
    'https://evil.example/?u=https://calendar.google.com/calendar/u/0/r',
    'https://accounts.google.com/v3/signin/identifier?continue=https://calendar.google.com/calendar/r',
    'https://workspace.google.com/products/calendar/',
    'https://support.google.com/calendar/answer/2465776',
    'https://calendar.google.com/calendar/appointments/schedules/AcZssZexample',
    'https://calendar.google.com/calendar/u/0/appointments/schedules/AcZssZexample',
    'https://calendar.google.com/calendar/selfsched?sstoken=example',
    'https://calendar.google.com/calendar/embed?src=council%40example.org',
    'https://calendar.google.com/calendar/ical/council%40example.org/public/basic.ics',
    'https://calendar.google.com/calendar/about/',
    'https://calendar.google.com/calendars/u/0/r',
    'https://calendar.app.google/ExAmPlE',
  ],
  shows: [
    [
      'https://calendar.google.com/calendar/u/0/r/week',
      '<div role="dialog" data-chips-dialog="true"><span role="heading">Site visit</span></div>',
      'viewing',
    ],
    [
      'https://calendar.google.com/calendar/u/0/r',
      '<div role="dialog" data-chips-dialog="true"><input type="text"></div>',
      'scheduling',
    ],
    [
      'https://calendar.google.com/calendar/u/0/r/day',
      '<div style="display: none" data-chips-dialog="true"></div><main></main>',
      'calendar',
    ],
  ],
};
