import { pathOf, type Route, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation of deep links and links in public repositories, November 2026.

const links = (): readonly Route[] => [
  ['(l/meetup-join|l/meeting|meet)/@|light-meetings/launch', 'meeting-join'],
  // A message is in a channel or in a chat: the name of the conversation it is in ends differently.
  ['l/chat/@|l/message/[^/]*(thread\\.v2|unq\\.gbl\\.spaces)', 'chat'],
  ['l/channel/@|l/message/[^/]*thread\\.(tacv2|skype)', 'channel'],
  // The older app names the conversation that it shows.
  ['conversations/[^/]*(ctx=channel|thread\\.(tacv2|skype))', 'channel'],
  ['conversations/[^/]*(ctx=chat|thread\\.v2|unq\\.gbl\\.spaces)', 'chat'],
  ['l/file/@|\\w+/viewer', 'file-view'],
  ['l/entity/@', 'app-tab'],
  ['l/@/@', true],
];

export const detection: Detection = {
  id: 'teams',
  hosts: [
    'teams.microsoft.com',
    'teams.cloud.microsoft',
    'teams.live.com',
    'gov.teams.microsoft.us',
    'dod.teams.microsoft.us',
  ],
  read(url) {
    const path = pathOf(url);
    // The app itself, new and old, and what launches it: a link has brought it up, or its address tells nothing.
    if (!/^\/(?:(?:v2|_|multi-window|dl\/launcher\/launcher\.html)(?:\/|$)|$)/.test(path))
      return readPath(path, links());
    if (url.searchParams.has('meetingjoin')) return 'meeting-join';
    const link = url.searchParams.get('url') ?? url.hash;
    return readPath(link.slice(link.indexOf('#') + 1).toLowerCase(), links()) || true;
  },
  // The chat of a meeting looks like any other: the button to leave the call decides first.
  signs() {
    return [
      [
        'meeting',
        '#hangup-button',
        '#hang-up-button',
        '[data-tid^="hangup-"]',
        '[data-tid="stop-sharing-button"]',
        '[data-tid^="closed-caption"]',
      ],
      ['meeting-join', '[id^="prejoin-"]', '[data-tid^="prejoin-"]', '[data-tid="joinOnWeb"]'],
      ['channel', '[data-tid="channelTitle-text"]', '[data-tid^="channel-pane-"]', '[data-tid^="channel-replies-"]'],
      ['chat', '[data-tid="chat-pane-message"]', '[data-tid="message-pane-list-viewport"]', '[data-tid*="ckeditor"]'],
      ['activity-feed', '[data-tid^="activity-feed-"]'],
    ];
  },
  open: ['meeting-join', 'chat', 'channel'],
};

export const tool: Tool = {
  name: 'Microsoft Teams',
  vendor: 'Microsoft',
  category: 'chat-meetings',
  aliases: ['Teams', 'MS Teams', 'Teams on the web'],
  desktop: true,
  activities: {
    'activity-feed': 'catching up on activity',
    'app-tab': 'using an app',
    channel: 'reading a channel',
    chat: 'chatting',
    'file-view': 'looking at a file',
    meeting: 'in a meeting',
    'meeting-join': 'joining a meeting',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://teams.microsoft.com/_#/docx/viewer/teams/https:~2F~2Fcontoso.sharepoint.com~2Fa.docx', 'file-view'],
    ['https://teams.microsoft.com/_#/conversations/19:a_b@unq.gbl.spaces?ctx=chat', 'chat'],
    [
      'https://teams.microsoft.com/_?culture=en-gb#/conversations/General?threadId=19:a@thread.tacv2&ctx=channel',
      'channel',
    ],
    ['https://teams.microsoft.com/v2/'],
    ['https://teams.cloud.microsoft/'],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm%40thread.v2/0?context=%7b%7d', 'meeting-join'],
    ['https://teams.live.com/meet/9348548468028?p=O0l72J7eL4', 'meeting-join'],
    ['https://teams.live.com/light-meetings/launch?p=O0l72J7eL4', 'meeting-join'],
    ['https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/19:meeting_Zm@thread.v2/0', 'meeting-join'],
    [
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3Am%40thread.v2',
      'meeting-join',
    ],
    ['https://teams.microsoft.com/dl/launcher/launcher.html?url=/_%23/l/home/0/0&type=home'],
    ['https://TEAMS.microsoft.com:443/l/chat/0/0?users=sam@contoso.com', 'chat'],
    ['https://teams.cloud.microsoft/l/channel/19%3A9be3de4e%40thread.tacv2/General?groupId=72602e12', 'channel'],
    ['https://teams.cloud.microsoft/l/message/19:3997a873@thread.tacv2/1648741500652?groupId=3606f714', 'channel'],
    ['https://teams.cloud.microsoft.mcas.ms/l/message/19:2eb092d7_dfb7673f@unq.gbl.spaces/1779136756726', 'chat'],
    ['https://teams.microsoft.com/l/message/48:notes/123'],
    ['https://teams.microsoft.com/l/file/5E0154FC?objectUrl=https%3A%2F%2Fcontoso.sharepoint.com%2Fa', 'file-view'],
    ['https://teams.microsoft.com/l/entity/fe4a8eba/_djb2?webUrl=https%3A%2F%2Ftasks.office.com', 'app-tab'],
    ['https://teams.microsoft.com/l/team/19:a@thread.tacv2/conversations?groupId=72602e12'],
    ['https://gov.teams.microsoft.us/_#/l/chat/19:a@thread.v2/0', 'chat'],
  ],
  notAt: [
    'http://teams.microsoft.com/v2/',
    'https://teams.microsoft.com:8443/v2/',
    'https://teams.microsoft.com.evil.example/v2/',
    'https://myteams.microsoft.com/v2/',
    'https://teams.microsoft.com@evil.example/v2/',
    'https://evil.example/teams.microsoft.com/v2/',
    'https://admin.teams.microsoft.com/',
    'https://dialin.teams.microsoft.com/1234',
    'https://portal.sdg.teams.microsoft.com/',
    'https://dev.teams.cloud.microsoft/',
    'https://statics.teams.cdn.office.net/evergreen-assets/a.js',
    'https://teams.cloud.microsoft/api/chatsvc/emea/v1/users',
    'https://teams.microsoft.com/downloads',
    'https://teams.microsoft.com/l/',
    'https://www.microsoft.com/en-gb/microsoft-teams/pricing',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://teams.microsoft.com/go',
    'https://contoso.sharepoint.com/teams/Planning',
  ],
  shows: [
    [
      'https://teams.microsoft.com/v2/',
      '<h2 data-tid="channelTitle-text"></h2><div data-tid="chat-pane-message"></div>',
      'channel',
    ],
    ['https://teams.microsoft.com/v2/', '<button id="prejoin-join-button"></button>', 'meeting-join'],
    [
      'https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/19:meeting_Zm@thread.v2/0',
      '<button id="hangup-button"></button><div data-tid="chat-pane-message"></div>',
      'meeting',
    ],
    [
      'https://teams.cloud.microsoft/',
      '<div hidden><button id="hangup-button"></button></div><div data-tid="message-pane-list-viewport"></div>',
      'chat',
    ],
    ['https://teams.cloud.microsoft/', '<div data-tid="channel-pane-message"></div>', 'channel'],
    ['https://teams.cloud.microsoft/', '<div role="main"></div>'],
  ],
};
