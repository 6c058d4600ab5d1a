import type { Detection, Examples, Tool } from '../types';

// Addresses: Canva's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'canva',
  hosts: ['www.canva.com', 'canva.com'],
  routes() {
    return [
      // The second part, which lets in those who have the link, may be missing.
      ['design/@/(@/)?edit$', 'editing'],
      ['design/@/(@/)?(view|watch)$', 'viewing'],
      // Settings of the whole team and invitations to it are not the tool.
      [
        'design/([de]a[\\w-]{6,}|play)|design$|folders?|projects|your-(apps|projects)|brand/(?!join)@|planner|starred|trash|settings(/your-account)?$',
        true,
      ],
    ];
  },
};

export const tool: Tool = {
  name: 'Canva',
  vendor: 'Canva',
  category: 'design',
  aliases: ['Canva Pro', 'Canva for Teams', 'Canva Enterprise'],
  activities: {
    editing: 'working on a design',
    viewing: 'looking at a design',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://www.canva.com/design/DAFaBcDeFgH/aBcDeFgHiJkL_mN-oP/edit', 'editing'],
    ['https://WWW.canva.com:443/design/DAFaBcDeFgH/aBcDeFgHiJkL/edit?ui=abc', 'editing'],
    ['https://www.canva.com.mcas.ms/design/DAFaBcDeFgH/edit', 'editing'],
    ['https://canva.com/design/DAFaBcDeFgH/aBcDeFgHiJkL/edit', 'editing'],
    ['https://www.canva.com/design/DAF-_BcDeFg/aBcDeFgHiJkL/view?utm_content=a', 'viewing'],
    ['https://www.canva.com/design/DAFaBcDeFgH/view?embed', 'viewing'],
    ['https://www.canva.com/design/DAFaBcDeFgH/aBcDeFgHiJkL/watch', 'viewing'],
    ['https://www.canva.com/design/DAFaBcDeFgH/aBcDeFgHiJkL/remix'],
    ['https://www.canva.com/design/DAFaBcDeFgH'],
    ['https://www.canva.com/design?create&type=TABQqs5Kbyc'],
    ['https://www.canva.com/design/play?category=abc'],
    ['https://www.canva.com/folder/all-designs'],
    ['https://www.canva.com/folder/FAFaBcDeFgH'],
    ['https://www.canva.com/projects'],
    ['https://www.canva.com/brand/kAGaBcDeFgH'],
  ],
  notAt: [
    'http://www.canva.com/design/DAFaBcDeFgH/edit',
    'https://www.canva.com:8443/design/DAFaBcDeFgH/edit',
    'https://www.canva.com.evil.example/design/DAFaBcDeFgH/edit',
    'https://www.notcanva.com/design/DAFaBcDeFgH/edit',
    'https://contoso.my.canva.site/parks',
    'https://www.canva.com@evil.example/design/DAFaBcDeFgH/edit',
    'https://evil.example/www.canva.com/design/DAFaBcDeFgH/edit',
    'https://evil.example/?u=https://www.canva.com/design/DAFaBcDeFgH/edit',
    'https://www.canva.com/',
    'https://www.canva.com/en_gb/',
    'https://www.canva.com/login',
    'https://www.canva.com/signup',
    'https://www.canva.com/pricing/',
    'https://www.canva.com/templates/?query=poster',
    'https://www.canva.com/create/posters/',
    'https://www.canva.com/help/',
    'https://www.canva.com/learn/design/',
    'https://www.canva.com/design-school/',
    'https://www.canva.com/brand/join?token=abc',
    'https://www.canva.com/settings/people',
    'https://www.canva.com/settings/billing',
    'https://www.canva.com/api/oauth/authorize',
    'https://www.canva.com/_ajax/designs',
    'https://www.canva.dev/docs/',
    'https://status.canva.com/',
  ],
};
