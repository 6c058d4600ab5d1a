import type { Detection, Examples, Tool } from '../types';

// Addresses: Miro's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'miro',
  hosts: ['miro.com', 'www.miro.com'],
  routes() {
    return [
      // Scripts, signing in and what administrators set; a person's own settings are the tool.
      ['app/(auth|css|images|js|log-?in|sign-?up|static)|app/settings/(?!user-profile)@', false],
      ['app/board/@', 'editing'],
      ['app/dashboard', 'file-list'],
      ['app(?!/board)|welcomeonboard/@', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Miro',
  vendor: 'Miro',
  category: 'whiteboard',
  aliases: ['RealtimeBoard', 'Miro board'],
  activities: {
    editing: 'working on a board',
    'file-list': 'looking through your boards',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://miro.com/app/board/uXjVaBcDeFg=/', 'editing'],
    ['https://MIRO.com:443/app/board/uXjVaBcDeFg=/?share_link_id=123', 'editing'],
    ['https://miro.com.mcas.ms/app/board/uXjVaBcDeFg=/?moveToWidget=345&cot=14', 'editing'],
    ['https://miro.com/app/board/uXjVaBcDeFg%3D', 'editing'],
    ['https://www.miro.com/app/board/o9J_aBcDeFg=/', 'editing'],
    ['https://miro.com/app/dashboard/', 'file-list'],
    ['https://miro.com/app/dashboard/?projectId=345', 'file-list'],
    ['https://miro.com/app/'],
    ['https://miro.com/app/live-embed/uXjVaBcDeFg=/?autoplay=true'],
    ['https://miro.com/app/settings/user-profile/'],
    ['https://miro.com/welcomeonboard/aBcDeFgH?share_link_id=123'],
  ],
  notAt: [
    'http://miro.com/app/board/uXjVaBcDeFg=/',
    'https://miro.com:8443/app/board/uXjVaBcDeFg=/',
    'https://miro.com.evil.example/app/board/uXjVaBcDeFg=/',
    'https://notmiro.com/app/board/uXjVaBcDeFg=/',
    'https://miro.com@evil.example/app/board/uXjVaBcDeFg=/',
    'https://evil.example/miro.com/app/board/uXjVaBcDeFg=/',
    'https://evil.example/?u=https://miro.com/app/board/uXjVaBcDeFg=/',
    'https://miro.com/',
    'https://miro.com/pricing/',
    'https://miro.com/login/',
    'https://miro.com/signup/',
    'https://miro.com/apps/',
    'https://miro.com/app-install/?response_type=code',
    'https://miro.com/oauth/authorize?client_id=1',
    'https://miro.com/miroverse/retrospective/',
    'https://miro.com/templates/',
    'https://miro.com/blog/app/board',
    'https://miro.com/app/board/',
    'https://miro.com/app/static/sdk/v2/miro.js',
    'https://miro.com/app/settings/company/345/billing',
    'https://miro.com/app/settings/team/345/users',
    'https://help.miro.com/hc/en-us',
    'https://developers.miro.com/docs',
    'https://status.miro.com/',
    'https://api.miro.com/v2/boards',
  ],
};
