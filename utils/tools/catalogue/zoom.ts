import type { Detection, Examples, Tool } from '../types';

// Addresses: Zoom's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'zoom',
  // Each data centre and each organisation has a name of its own; marketing shares the bare ones.
  hosts: ['zoom.us', '*.zoom.us', 'zoom.com', '*.zoom.com'],
  routes() {
    return [
      // The number comes first in the address of the call itself; in a link that leads to it, the word does.
      ['wc/#/(join|start)', 'meeting'],
      ['(wc/)?join|([jsw]|launch/jc)/#|my/@', 'meeting-join'],
      ['wc/(home|meetings)|myhome|meeting$', 'meeting-home'],
      // People who are not in Zoom register for meetings and webinars below the same words.
      ['wc|wb/@|meeting/(#|schedule)|webinar/(#|list|schedule)|profile|recording|rec/(play|share)/@|launch/chat', true],
    ];
  },
  // Before the call, in front of its door and in it, the address can be one and the same.
  signs() {
    return [
      ['meeting', '#wc-footer', '.footer__leave-btn-container'],
      ['meeting-join', '.preview-join-button', '.wr-leave-btn', '#input-for-name'],
    ];
  },
  open: ['meeting', 'meeting-join'],
};

export const tool: Tool = {
  name: 'Zoom',
  vendor: 'Zoom',
  category: 'chat-meetings',
  aliases: ['Zoom Meetings', 'Zoom Workplace', 'ZoomGov'],
  activities: {
    meeting: 'in a meeting',
    'meeting-home': 'looking at your meetings',
    'meeting-join': 'joining a meeting',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://app.zoom.us/wc/meetings', 'meeting-home'],
    ['https://app.zoom.us/wc/81234567890/join?fromPWA=1&pwd=abc', 'meeting'],
    ['https://APP.zoom.us:443/wc/81234567890/start?fromPWA=1', 'meeting'],
    ['https://us02web.zoom.us/wc/81234567890/join', 'meeting'],
    ['https://app.zoom.us.mcas.ms/wc/81234567890/join', 'meeting'],
    ['https://zoom.us/wc/join/81234567890', 'meeting-join'],
    ['https://app.zoom.us/wc/join', 'meeting-join'],
    ['https://zoom.us/j/81234567890?pwd=abc#success', 'meeting-join'],
    ['https://us06web.zoom.us/j/81234567890', 'meeting-join'],
    ['https://contoso.zoom.us/j/81234567890?pwd=abc', 'meeting-join'],
    ['https://contoso.zoom.us/my/ada.example', 'meeting-join'],
    ['https://us02web.zoom.us/s/81234567890?zak=abc', 'meeting-join'],
    ['https://us02web.zoom.us/w/81234567890?tk=abc', 'meeting-join'],
    ['https://us05web.zoom.us/launch/jc/81234567890', 'meeting-join'],
    ['https://zoom.com/j/81234567890', 'meeting-join'],
    ['https://zoom.us/join', 'meeting-join'],
    ['https://app.zoom.us/wc/home?from=pwa', 'meeting-home'],
    ['https://us02web.zoom.us/meeting#/upcoming', 'meeting-home'],
    ['https://zoom.us/myhome', 'meeting-home'],
    ['https://app.zoom.us/wc/chat'],
    ['https://zoom.us/profile'],
    ['https://us02web.zoom.us/recording/management'],
    ['https://us02web.zoom.us/meeting/81234567890'],
    ['https://zoom.us/meeting/schedule'],
    ['https://contoso.zoom.us/rec/share/aBcDeFgH'],
    ['https://us05whiteboard.zoom.us/wb/dashboard'],
  ],
  notAt: [
    'http://zoom.us/j/81234567890',
    'https://zoom.us:8443/j/81234567890',
    'https://zoom.us.evil.example/j/81234567890',
    'https://notzoom.us/j/81234567890',
    'https://a.contoso.zoom.us/j/81234567890',
    'https://zoom.us@evil.example/j/81234567890',
    'https://evil.example/zoom.us/j/81234567890',
    'https://evil.example/?u=https://zoom.us/j/81234567890',
    'https://zoom.us/',
    'https://zoom.us/pricing',
    'https://zoom.us/signin',
    'https://zoom.us/oauth/authorize?client_id=a',
    'https://zoom.us/download',
    'https://zoom.us/j/',
    'https://us02web.zoom.us/meeting/register/tZ0abc',
    'https://us02web.zoom.us/webinar/register/WN_abc',
    'https://us02web.zoom.us/account/user',
    'https://us02web.zoom.us/account/setting',
    'https://www.zoom.com/en/products/virtual-meetings/',
    'https://support.zoom.com/hc/en/article?id=zm_kb',
    'https://support.zoom.us/hc/en-us',
    'https://status.zoom.us/',
    'https://marketplace.zoom.us/apps/abc',
    'https://developers.zoom.us/docs/',
    'https://api.zoom.us/v2/users/me/meetings',
    'https://events.zoom.us/ev/abc',
  ],
  shows: [
    ['https://app.zoom.us/wc/81234567890/join', '<button class="preview-join-button"></button>', 'meeting-join'],
    ['https://app.zoom.us/wc/81234567890/join', '<button class="wr-leave-btn"></button>', 'meeting-join'],
    [
      'https://app.zoom.us/wc/join/81234567890',
      '<div style="display:none"><input id="input-for-name"></div><footer id="wc-footer"></footer>',
      'meeting',
    ],
  ],
};
