import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026. Signs: attributes that public
// extensions for Google Meet rely on.

export const detection: Detection = {
  id: 'google-meet',
  hosts: ['meet.google.com'],
  routes() {
    return [
      ['$|home|landing', 'meeting-home'],
      // One address for the green room, the wait to be let in, the call and what comes after it.
      ['(_meet/)?[a-z]{3}-[a-z]{4}-[a-z]{3}|new|lookup/@|stream/@', true],
    ];
  },
  // The button to join is only there at first; people, raising a hand and captions only come with the call. With a
  // button to leave and none of them, one waits to be let in.
  signs() {
    return [
      ['meeting-join', '[jsname=Qx7uuf]', '[jsname=z0F4cd]'],
      [
        'meeting',
        '[data-participant-id]',
        '[data-requested-participant-id]',
        '[jsname=FpSaz]',
        '[jsname=r8qRAd]',
        'icon:closed_caption',
      ],
      ['meeting-join', 'icon:call_end'],
    ];
  },
};

export const tool: Tool = {
  name: 'Google Meet',
  vendor: 'Google',
  category: 'chat-meetings',
  aliases: ['GMeet', 'Hangouts Meet', 'Google Workspace meetings'],
  activities: {
    meeting: 'in a meeting',
    'meeting-home': 'looking at your meetings',
    'meeting-join': 'joining a meeting',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://meet.google.com/', 'meeting-home'],
    ['https://meet.google.com/?pli=1&authuser=1', 'meeting-home'],
    ['https://meet.google.com/landing?authuser=0', 'meeting-home'],
    ['https://MEET.google.com:443/home', 'meeting-home'],
    ['https://meet.google.com/xmp-lecc-all'],
    ['https://meet.google.com/xmp-lecc-all?authuser=0&hs=178'],
    ['https://meet.google.com/xmp-lecc-all/'],
    ['https://meet.google.com/XMP-LECC-ALL'],
    ['https://meet.google.com.mcas.ms/xmp-lecc-all?pli=1'],
    ['https://meet.google.com/_meet/xmp-lecc-all?ijlm=1'],
    ['https://meet.google.com/lookup/team-catch-up'],
    ['https://meet.google.com/new?authuser=0'],
    ['https://meet.google.com/stream/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd'],
  ],
  notAt: [
    'http://meet.google.com/xmp-lecc-all',
    'https://meet.google.com:8443/xmp-lecc-all',
    'https://meet.google.com.evil.example/xmp-lecc-all',
    'https://mymeet.google.com/xmp-lecc-all',
    'https://meet.google.com@evil.example/xmp-lecc-all',
    'https://evil.example/meet.google.com/xmp-lecc-all',
    'https://evil.example/?u=https://meet.google.com/xmp-lecc-all',
    'https://accounts.google.com/v3/signin/identifier?continue=https://meet.google.com/xmp-lecc-all',
    'https://workspace.google.com/products/meet/',
    'https://apps.google.com/meet/',
    'https://support.google.com/meet/answer/9302870',
    'https://meet.google.com/linkredirect?dest=https://example.org/',
    'https://meet.google.com/tel/xmp-lecc-all?pin=1234567890123',
    'https://meet.google.com/lookup/',
    'https://meet.google.com/xmp-lecc-allx',
    'https://meet.google.com/newsletter',
    'https://tel.meet/xmp-lecc-all?pin=1234567890123',
    'https://meet.googleapis.com/v2/spaces/example',
  ],
  shows: [
    [
      'https://meet.google.com/xmp-lecc-all',
      '<h1 jsname="r4nke">Catch-up</h1><button data-is-muted="true"></button><div jsname="Qx7uuf"><button></button></div>',
      'meeting-join',
    ],
    [
      'https://meet.google.com/xmp-lecc-all',
      '<div data-participant-id="spaces/x/devices/1" data-requested-participant-id="spaces/x/devices/1"></div><button jsname="CQylAd"><i>call_end</i></button>',
      'meeting',
    ],
    ['https://meet.google.com/lookup/team-catch-up', '<button jsname="r8qRAd"></button>', 'meeting'],
    ['https://meet.google.com/xmp-lecc-all', '<button jsname="CQylAd"><i>call_end</i></button>', 'meeting-join'],
    [
      'https://meet.google.com/xmp-lecc-all',
      '<button><i>call_end</i></button><button><i>closed_caption_off</i></button>',
      'meeting',
    ],
    ['https://meet.google.com/xmp-lecc-all', '<div hidden><div data-participant-id="1"></div></div><h1></h1>'],
    ['https://meet.google.com/landing', '<div data-participant-id="1"></div>', 'meeting-home'],
  ],
};
