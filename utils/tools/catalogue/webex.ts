import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Cisco's documentation, public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'webex',
  hosts: ['*.webex.com', '*.my.webex.com'],
  read({ hostname, pathname }) {
    return readPath(
      pathOf({ pathname }),
      /^(?:web|teams)\./.test(hostname)
        ? [
            ['(join|meet)/@', 'meeting-join'],
            ['meetings$', 'meeting-home'],
            ['$|calling|contacts|meetings?|messag(es|ing)|settings|spaces?|teams|webapp|whiteboards?', true],
          ]
        : [
            // The call has a server of its own, with a number; an organisation's site only leads there.
            ['wbxmjs/(?!api)@', /^meet\d{3,}[\d-]*\./.test(hostname) ? 'meeting' : 'meeting-join'],
            ['webappng/sites/@/(dashboard/pmr|meeting/(download|info))/@', 'meeting-join'],
            ['(join|m|meet)/@|@/(j|k2/j|onstage/g)\\.php', 'meeting-join'],
            ['webappng/sites/@(/dashboard(/landing)?|/meeting(/home)?)?$', 'meeting-home'],
            ['webappng/sites/@/(?!.*(admin|login|regist))@|recordingservice/sites/@/@', true],
          ],
    );
  },
};

export const tool: Tool = {
  name: 'Webex',
  vendor: 'Cisco',
  category: 'chat-meetings',
  aliases: ['Cisco Webex', 'Webex Meetings', 'WebEx', 'Webex App', 'Webex Teams'],
  activities: {
    meeting: 'in a meeting',
    'meeting-home': 'looking at your meetings',
    'meeting-join': 'joining a meeting',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.webex.com/webappng/sites/contoso/dashboard/landing?siteurl=contoso', 'meeting-home'],
    ['https://meet1234.webex.com/wbxmjs/joinservice', 'meeting'],
    ['https://MEET1234567890123-4096.webex.com:443/wbxmjs/joinservice', 'meeting'],
    ['https://meet1234.webex.com.mcas.ms/wbxmjs/joinservice/sites/contoso/meeting/x', 'meeting'],
    ['https://contoso.webex.com/wbxmjs/joinservice/sites/contoso/meeting/download/0a1b2c3d', 'meeting-join'],
    ['https://contoso.webex.com/contoso/j.php?MTID=m0a1b2c3d', 'meeting-join'],
    ['https://contoso.webex.com/meet/ada.example', 'meeting-join'],
    ['https://contoso.webex.com/join/ada.example', 'meeting-join'],
    ['https://contoso.webex.com/contoso/onstage/g.php?MTID=e0a1b2c3d', 'meeting-join'],
    ['https://contoso.webex.com/webappng/sites/contoso/meeting/download/0a1b2c?siteurl=contoso', 'meeting-join'],
    ['https://contoso.webex.com/webappng/sites/contoso/meeting/info/0a1b2c', 'meeting-join'],
    ['https://contoso.webex.com/webappng/sites/contoso/dashboard/pmr/ada.example', 'meeting-join'],
    ['https://contoso.webex.com/webappng/sites/contoso/dashboard?siteurl=contoso', 'meeting-home'],
    ['https://contoso.webex.com/webappng/sites/contoso/meeting/home', 'meeting-home'],
    ['https://web.webex.com/meetings', 'meeting-home'],
    ['https://contoso.webex.com/webappng/sites/contoso/recording/0a1b2c/playback'],
    ['https://contoso.webex.com/recordingservice/sites/contoso/recording/playback/0a1b2c'],
    ['https://web.webex.com/'],
    ['https://web.webex.com/spaces/0a1b2c-3d'],
    ['https://web.webex.com/calling?calling'],
    ['https://teams.webex.com/spaces'],
  ],
  notAt: [
    'http://web.webex.com/meetings',
    'https://web.webex.com:8443/meetings',
    'https://web.webex.com.evil.example/meetings',
    'https://web.notwebex.com/meetings',
    'https://a.contoso.webex.com/meet/ada.example',
    'https://contoso.webex.com@evil.example/meet/ada.example',
    'https://evil.example/contoso.webex.com/meet/ada.example',
    'https://evil.example/?u=https://contoso.webex.com/meet/ada',
    'https://www.webex.com/',
    'https://www.webex.com/video-conferencing',
    'https://help.webex.com/en-us/article/a/meet',
    'https://admin.webex.com/overview',
    'https://settings.webex.com/profile',
    'https://developer.webex.com/docs/meetings',
    'https://status.webex.com/service/status',
    'https://idbroker.webex.com/idb/oauth2/v1/authorize',
    'https://signin.webex.com/join',
    'https://contoso.webex.com/webappng/api/v1/recordings/1/stream',
    'https://contoso.webex.com/wbxmjs/api/v1/meetings',
    'https://contoso.webex.com/weblink/register/r0a1b2c',
    'https://contoso.webex.com/webappng/sites/contoso/webinar/webinarSeries/register/0a1b2c',
    'https://contoso.webex.com/',
  ],
};
