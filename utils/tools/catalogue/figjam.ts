import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Figma's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'figjam',
  hosts: ['www.figma.com', 'figma.com', 'figma-gov.com'],
  // A board was once a file of another type.
  read(url) {
    return readPath(pathOf(url), [
      ['(board|jam)/(new|\\w{10,})', true],
      ['file/(new|\\w{10,})', /[?&](?:editor_)?type=whiteboard/.test(url.search)],
    ]);
  },
};

export const tool: Tool = {
  name: 'FigJam',
  vendor: 'Figma',
  category: 'whiteboard',
  aliases: ['Fig Jam', 'Figma whiteboard'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://www.figma.com/board/aBcDeFgH1234567890iJkL/Parks?node-id=0-1&t=abc'],
    ['https://WWW.figma.com:443/board/aBcDeFgH1234567890iJkL'],
    ['https://www.figma.com.mcas.ms/board/aBcDeFgH1234567890iJkL/Parks'],
    ['https://figma.com/board/aBcDeFgH1234567890iJkL/Parks/'],
    ['https://www.figma.com/board/new'],
    ['https://www.figma.com/board/aBcDeFgH1234567890iJkL/branch/mNoPqRsT1234567890uVwX/Parks'],
    ['https://www.figma.com/file/aBcDeFgH1234567890iJkL/Parks?type=whiteboard&node-id=0-1'],
    ['https://www.figma.com/file/aBcDeFgH1234567890iJkL/Parks?node-id=0%3A1&type=whiteboard'],
    ['https://www.figma.com/file/new?editor_type=whiteboard'],
  ],
  notAt: [
    'http://www.figma.com/board/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com:8443/board/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com.evil.example/board/aBcDeFgH1234567890iJkL/Parks',
    'https://www.notfigma.com/board/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com@evil.example/board/aBcDeFgH1234567890iJkL/Parks',
    'https://evil.example/www.figma.com/board/aBcDeFgH1234567890iJkL/Parks',
    'https://evil.example/?u=https://www.figma.com/board/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com/board/',
    'https://www.figma.com/figjam/',
    'https://www.figma.com/figjam/whiteboard/',
    'https://www.figma.com/design/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com/design/aBcDeFgH1234567890iJkL/board',
    'https://www.figma.com/file/aBcDeFgH1234567890iJkL/Parks?type=design',
    'https://www.figma.com/files/recent',
    'https://www.figma.com/proto/aBcDeFgH1234567890iJkL/Parks',
    'https://www.figma.com/login',
    'https://www.figma.com/community/file/1234567890',
    'https://help.figma.com/hc/en-us',
    'https://status.figma.com/',
  ],
};
