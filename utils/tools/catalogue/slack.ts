import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Slack's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'slack',
  // The app is at app.slack.com; the links people copy are at their workspace's own name.
  hosts: ['*.slack.com', '*.enterprise.slack.com'],
  // A workspace's own pages are its sign-in and its administration; only its links open the app. An older id starts
  // with G, for private channels and group messages alike: that one can't be told.
  read(url) {
    const isApp = url.hostname.startsWith('app.');
    return (
      url.pathname.startsWith('/client') === isApp &&
      readPath(pathOf(url) + url.search, [
        ['client/@/@/thread|archives/.*thread_ts=.*', 'thread'],
        ['(client/@|archives|messages)/c[a-z0-9]{6,}.*', 'channel'],
        ['(client/@|archives|messages)/d[a-z0-9]{6,}.*', 'chat'],
        ['client(\\W.*)?|(archives|messages)/g[a-z0-9]{6,}.*|(docs|canvas|lists|files)/@/@.*', true],
      ])
    );
  },
  // A thread opens beside its channel, under the same address.
  signs() {
    return [['thread', '[data-qa="threads_flexpane"]']];
  },
  open: ['channel', 'chat'],
};

export const tool: Tool = {
  name: 'Slack',
  vendor: 'Salesforce',
  category: 'chat-meetings',
  aliases: ['Slack on the web', 'Slack Connect', 'Enterprise Grid'],
  activities: {
    channel: 'reading a channel',
    chat: 'chatting',
    thread: 'following a thread',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.enterprise.slack.com/files/U04112Y5RB6/F080M01KPA5/plan.pdf'],
    ['https://app.slack.com/client/T59LZHQ11/C01F6SH4SMB', 'channel'],
    ['https://APP.slack.com:443/client/E0B171BDCP9/C0B1LDTFZ4N?ssb_vid=.80639255', 'channel'],
    ['https://app.slack.com.mcas.ms/client/T01926N9N66/D01AD7T0HQE', 'chat'],
    ['https://app.slack.com/client/T59LZHQ11/C01F6SH4SMB/thread/C01F6SH4SMB-1790165128.883119', 'thread'],
    ['https://app.slack.com/client/T59LZHQ11/G01F6SH4SMB'],
    ['https://app.slack.com/client/T59LZHQ11/later'],
    ['https://app.slack.com/client'],
    ['https://contoso.slack.com/archives/C03E00FMZT4/p1790165128883119', 'channel'],
    ['https://contoso.slack.com/archives/D0ARNCW6DN1/p1790165128883119', 'chat'],
    ['https://contoso.slack.com/archives/C03E00FMZT4/p1790165128883119?thread_ts=1790165128.88&cid=C03E', 'thread'],
    ['https://contoso.enterprise.slack.com/archives/C03E00FMZT4', 'channel'],
    ['https://contoso.slack.com/messages/C03E00FMZT4/', 'channel'],
  ],
  notAt: [
    'http://app.slack.com/client/T59LZHQ11/C01F6SH4SMB',
    'https://app.slack.com:8443/client/T59LZHQ11/C01F6SH4SMB',
    'https://app.slack.com.evil.example/client/T59LZHQ11/C01F6SH4SMB',
    'https://app.notslack.com/client/T59LZHQ11/C01F6SH4SMB',
    'https://app.slack.com@evil.example/client/T59LZHQ11/C01F6SH4SMB',
    'https://evil.example/app.slack.com/client/T59LZHQ11/C01F6SH4SMB',
    'https://slack.com/signin',
    'https://slack.com/intl/en-gb/pricing',
    'https://slack.com/intl/en-gb/help/articles/201355156',
    'https://app.slack.com/workspace-signin',
    'https://app.slack.com/block-kit-builder',
    'https://contoso.slack.com/',
    'https://contoso.slack.com/admin/settings',
    'https://contoso.slack.com/archives/',
    'https://api.slack.com/docs/token-types',
    'https://files.slack.com/files-pri/T59LZHQ11-F0/a.png',
    'https://hooks.slack.com/services/T59LZHQ11/B0/x',
    'https://slack-status.com/',
  ],
  shows: [
    [
      'https://app.slack.com/client/T59LZHQ11/C01F6SH4SMB',
      '<div data-qa="message_pane"></div><div data-qa="threads_flexpane"></div>',
      'thread',
    ],
    [
      'https://app.slack.com/client/T59LZHQ11/C01F6SH4SMB',
      '<div data-qa="message_pane"></div><div hidden><div data-qa="threads_flexpane"></div></div>',
      'channel',
    ],
  ],
};
