import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Figma's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'figma',
  hosts: ['www.figma.com', 'figma.com', 'figma-gov.com'],
  read(url) {
    // An older address of a FigJam board: it is a file, of another type.
    return (
      !/[?&](?:editor_)?type=whiteboard/.test(url.search) &&
      readPath(pathOf(url), [
        // Without a file's key, these are what is said of the products.
        ['(buzz|design|file|make|site|slides)/(new|\\w{10,})', 'editing'],
        ['files/(.+/)?(admin|billing|members|settings)', false],
        ['files', 'file-list'],
        ['(deck|proto)/\\w{10,}|settings', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Figma',
  vendor: 'Figma',
  category: 'design',
  aliases: ['Figma Design', 'Figma Slides', 'Figma Make', 'Dev Mode'],
  activities: {
    editing: 'working on a design',
    'file-list': 'looking through your files',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://www.figma.com/design/aBcDeFgH1234567890iJkL/Parks?node-id=0-1&t=abc', 'editing'],
    ['https://WWW.figma.com:443/file/aBcDeFgH1234567890iJkL/Parks', 'editing'],
    ['https://www.figma.com.mcas.ms/design/aBcDeFgH1234567890iJkL', 'editing'],
    ['https://figma.com/file/aBcDeFgH1234567890iJkL/Parks?type=design&node-id=1-2', 'editing'],
    ['https://www.figma.com/design/aBcDeFgH1234567890iJkL/branch/mNoPqRsT1234567890uVwX/Parks', 'editing'],
    ['https://www.figma.com/design/aBcDeFgH1234567890iJkL/Parks?m=dev', 'editing'],
    ['https://www.figma.com/slides/aBcDeFgH1234567890iJkL/Parks', 'editing'],
    ['https://www.figma.com/make/aBcDeFgH1234567890iJkL/Parks', 'editing'],
    ['https://www.figma.com/buzz/aBcDeFgH1234567890iJkL/Parks', 'editing'],
    ['https://www.figma.com/site/aBcDeFgH1234567890iJkL/Parks', 'editing'],
    ['https://www.figma.com/files', 'file-list'],
    ['https://www.figma.com/files/recent', 'file-list'],
    ['https://www.figma.com/files/team/1234567890/recents-and-sharing?fuid=1', 'file-list'],
    ['https://www.figma.com/files/team/1234567890/project/12345/Parks', 'file-list'],
    ['https://www.figma.com/proto/aBcDeFgH1234567890iJkL/Parks?node-id=1-2&scaling=min-zoom'],
    ['https://www.figma.com/deck/aBcDeFgH1234567890iJkL/Parks'],
  ],
  notAt: [
    'http://www.figma.com/design/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com:8443/design/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com.evil.example/design/aBcDeFgH1234567890iJkL/Parks',
    'https://www.notfigma.com/design/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com@evil.example/design/aBcDeFgH1234567890iJkL/Parks',
    'https://evil.example/www.figma.com/design/aBcDeFgH1234567890iJkL/Parks',
    'https://evil.example/?u=https://www.figma.com/design/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com/',
    'https://www.figma.com/pricing/',
    'https://www.figma.com/login',
    'https://www.figma.com/signup',
    'https://www.figma.com/design/',
    'https://www.figma.com/slides/',
    'https://www.figma.com/make/',
    'https://www.figma.com/figjam/',
    'https://www.figma.com/board/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com/file/aBcDeFgH1234567890iJkL/Parks?type=whiteboard&node-id=0-1',
    'https://www.figma.com/community/file/1234567890',
    'https://www.figma.com/@contoso',
    'https://www.figma.com/plugin-docs/',
    'https://www.figma.com/files/1234567890/admin/members',
    'https://www.figma.com/oauth?client_id=a',
    'https://api.figma.com/v1/files/aBcDeFgH1234567890iJkL',
    'https://help.figma.com/hc/en-us',
    'https://status.figma.com/',
    'https://forum.figma.com/',
  ],
};
