import type { Detection, Examples, Tool } from '../types';

// Addresses: Adobe's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'adobe-express',
  hosts: ['new.express.adobe.com', 'express.adobe.com'],
  // Only the app, and what people have published with it.
  routes() {
    return [
      ['(sp/)?(design(-remix)?|id)/@', 'editing'],
      [
        'embed|gallery|page|post|published(v2)?|static|video|web-?page|(sp/)?(auth|log-?in|sign-?(in|up))|.+\\.\\w+',
        false,
      ],
      [/^/, true],
    ];
  },
};

export const tool: Tool = {
  name: 'Adobe Express',
  vendor: 'Adobe',
  category: 'design',
  aliases: ['Adobe Spark', 'Creative Cloud Express'],
  activities: {
    editing: 'working on a design',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://new.express.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d-0000-4000-8000-000000000000', 'editing'],
    ['https://NEW.express.adobe.com:443/id/urn:aaid:sc:EU:0a1b2c3d?category=search&pageId=1', 'editing'],
    ['https://new.express.adobe.com.mcas.ms/id/urn%3Aaaid%3Asc%3AEU%3A0a1b2c3d', 'editing'],
    ['https://express.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d', 'editing'],
    ['https://new.express.adobe.com/design/template/urn:aaid:sc:EU:0a1b2c3d?category=text', 'editing'],
    ['https://express.adobe.com/sp/design/post/urn:aaid:sc:EU:0a1b2c3d', 'editing'],
    ['https://new.express.adobe.com/'],
    ['https://new.express.adobe.com/home'],
    ['https://new.express.adobe.com/new?category=templates&width=1080'],
    ['https://new.express.adobe.com/your-stuff/files'],
    ['https://new.express.adobe.com/posters'],
    ['https://new.express.adobe.com/tools/remove-background'],
    ['https://express.adobe.com/sp/projects'],
    ['https://express.adobe.com/sp/'],
  ],
  notAt: [
    'http://new.express.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://new.express.adobe.com:8443/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://new.express.adobe.com.evil.example/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://notexpress.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://express.notadobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://express.adobe.com@evil.example/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://evil.example/express.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://evil.example/?u=https://express.adobe.com/',
    'https://express.adobe.com/page/aBcDeFgH/',
    'https://express.adobe.com/video/aBcDeFgH',
    'https://express.adobe.com/post/aBcDeFgH/',
    'https://new.express.adobe.com/webpage/aBcDeFgH',
    'https://new.express.adobe.com/published/urn:aaid:sc:EU:0a1b2c3d',
    'https://new.express.adobe.com/publishedV2/urn:aaid:sc:EU:0a1b2c3d?promoid=a',
    'https://new.express.adobe.com/static/add-on-sdk/sdk.js',
    'https://express.adobe.com/sp/login',
    'https://www.adobe.com/express/',
    'https://www.adobe.com/uk/express/pricing',
    'https://developer.adobe.com/express/add-ons/',
    'https://helpx.adobe.com/express.html',
    'https://adminconsole.adobe.com/',
    'https://acrobat.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
  ],
};
