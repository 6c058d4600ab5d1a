import { readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: the hash as public Gmail libraries (gmail.js, InboxSDK) read it, November 2026.

export const detection: Detection = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  read({ pathname, searchParams, hash }) {
    // One's own mailbox is /mail/u/0/; a mailbox one has been given access to adds /d/<token>/ or has /b/<token>/.
    if (!/^\/mail(?:\/[bdu]\/[^/]+)*(?:\/popout)?\/?$/.test(pathname)) return false;
    // A message in a window of its own.
    if (/\/popout/.test(pathname)) return searchParams.has('th') && 'reading-mail';
    if (searchParams.has('logout')) return false;
    // The other views of the classic address are printouts, attachments and message sources.
    const view = searchParams.get('view') ?? searchParams.get('tf');
    if (view) return view === 'cm' && 'composing-mail';
    if (/[?&]compose=./.test(hash)) return 'composing-mail';
    // All else is behind the hash. A label can look like a thread: #label/ProcurementContracts.
    return readPath(hash.replace(/^#?/, '/').replace(/\?.*/, ''), [
      ['settings', 'settings'],
      ['(?!(label|category|search|advanced-search)/@$)@/(.*/)?[0-9a-zA-Z]{16,}$', 'reading-mail'],
      ['calls|chat|contacts|meet|space', true],
      ['.*', 'inbox'],
    ]);
  },
  // Earlier panels stay in the page, hidden; a message can be written over any of them, or open beside the list.
  signs() {
    return [
      [
        'composing-mail',
        '.M9',
        'input[name="subjectbox"]',
        '.AD [contenteditable="true"]',
        '.adn [contenteditable="true"]',
      ],
      ['reading-mail', '.adn[data-message-id]', 'h2[data-legacy-thread-id]'],
    ];
  },
  open: ['inbox', 'reading-mail'],
};

export const tool: Tool = {
  name: 'Gmail',
  vendor: 'Google',
  category: 'mail-calendar',
  aliases: ['Google Mail', 'Googlemail', 'Google Workspace mail'],
  activities: {
    'composing-mail': 'writing mail',
    inbox: 'looking through your inbox',
    'reading-mail': 'reading mail',
    settings: 'changing settings',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://mail.google.com/mail/u/0/popout?ver=1a&search=inbox&th=%23thread-f%3A99152945', 'reading-mail'],
    ['https://mail.google.com/mail/u/0/#inbox', 'inbox'],
    ['https://mail.google.com/mail/u/0/?tab=rm&ogbl', 'inbox'],
    ['https://MAIL.google.com:443/mail/u/1/#inbox/p2', 'inbox'],
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgzGxSRJkQpVbNvXwLmTdZhCq', 'reading-mail'],
    ['https://mail.google.com.mcas.ms/mail/u/0/#label/Planning/FMfcgzGxSRJkQpVbNvXwLmTdZhCq', 'reading-mail'],
    ['https://mail.google.com/mail/u/0/#label/ProcurementContracts', 'inbox'],
    ['https://mail.google.com/mail/u/0/#search/from%3Asam%3Fyes/p3', 'inbox'],
    ['https://mail.google.com/mail/u/0/?tab=rm#inbox?compose=new', 'composing-mail'],
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgzGxSRJkQpVbNvXwLmTdZhCq?compose=CllgCJqW', 'composing-mail'],
    ['https://mail.google.com/mail/?view=cm&fs=1&to=sam@example.org', 'composing-mail'],
    ['https://mail.google.com/mail/u/0/d/AEoRXRTtFV1I6rpX/#inbox', 'inbox'],
    ['https://mail.google.com/mail/u/0/#settings/filters', 'settings'],
    ['https://mail.google.com/mail/u/0/#chat/space/AAAAabcd1234'],
    ['https://mail.google.com/mail/u/0/#calls'],
  ],
  notAt: [
    'https://mail.google.com/mail/?logout',
    'http://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com:8443/mail/u/0/#inbox',
    'https://mail.google.com.evil.example/mail/u/0/#inbox',
    'https://webmail.google.com/mail/u/0/#inbox',
    'https://mail.google.com@evil.example/mail/u/0/#inbox',
    'https://evil.example/mail.google.com/mail/u/0/#inbox',
    'https://accounts.google.com/v3/signin/identifier?continue=https://mail.google.com/mail/u/0/',
    'https://workspace.google.com/intl/en_uk/gmail/',
    'https://mail.google.com/mail/help/intl/en/about.html',
    'https://mail.google.com/mail/u/0/feed/atom',
    'https://mail.google.com/mail/u/0/?ui=2&view=att&th=18c0ffee18c0ffee',
    'https://mail.google.com/chat/u/0/#chat/home',
    'https://mail.google.com/mailbox/u/0/#inbox',
    'https://support.google.com/mail/answer/8494',
    'https://chat.google.com/u/0/app',
  ],
  shows: [
    [
      'https://mail.google.com/mail/u/0/#inbox',
      '<div style="display: none"><h2 data-legacy-thread-id="18c0ffee"></h2></div><table><tr class="zA" role="row"></tr></table>',
      'inbox',
    ],
    ['https://mail.google.com/mail/u/0/#inbox', '<div class="adn" data-message-id="18c0ffee"></div>', 'reading-mail'],
    [
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzGxSRJkQpVbNvXwLmTdZhCq',
      '<h2 data-legacy-thread-id="18c0ffee"></h2><div class="AD"><input name="subjectbox"></div>',
      'composing-mail',
    ],
  ],
};
