import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-drive',
  hosts: ['drive.google.com'],
  read(url) {
    return readPath(pathOf(url).replace(/\/u\/\d+|^\/a\/[^/]+/g, ''), [
      ['file/d/@', 'viewing'],
      // The first only leads on, to a file, a folder or a document.
      ['open$|drive/settings', true],
      ['$|drive(?!/about|/down|/help)|(embedded)?folderview', 'file-list'],
    ]);
  },
};

export const tool: Tool = {
  name: 'Google Drive',
  vendor: 'Google',
  category: 'files',
  aliases: ['GDrive', 'Shared drives', 'Google Workspace files'],
  activities: {
    'file-list': 'looking through files',
    viewing: 'looking at a file',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://drive.google.com/', 'file-list'],
    ['https://drive.google.com/drive/u/0/', 'file-list'],
    ['https://drive.google.com/drive/home?dmr=1', 'file-list'],
    ['https://DRIVE.google.com:443/drive/u/1/my-drive', 'file-list'],
    ['https://drive.google.com.mcas.ms/drive/folders/1foLdErExamPle?usp=sharing', 'file-list'],
    ['https://drive.google.com/drive/u/0/shared-drives', 'file-list'],
    ['https://drive.google.com/drive/u/0/search?q=owner:me', 'file-list'],
    ['https://drive.google.com/drive/mobile/folders/1foLdErExamPle', 'file-list'],
    ['https://drive.google.com/drive/#folders/1foLdErExamPle', 'file-list'],
    ['https://drive.google.com/a/example.org/folderview?id=1foLdErExamPle&usp=sharing', 'file-list'],
    ['https://drive.google.com/embeddedfolderview?id=1foLdErExamPle#list', 'file-list'],
    ['https://drive.google.com/file/d/1fiLeExamPle/view?usp=drive_link', 'viewing'],
    ['https://drive.google.com/file/u/1/d/1fiLeExamPle/view?pli=1', 'viewing'],
    ['https://drive.google.com/a/example.org/file/d/1fiLeExamPle/edit', 'viewing'],
    ['https://drive.google.com/file/d/1fiLeExamPle/preview', 'viewing'],
    ['https://drive.google.com/drive/settings'],
    ['https://drive.google.com/open?id=1fiLeExamPle&usp=drive_fs'],
  ],
  notAt: [
    'http://drive.google.com/drive/my-drive',
    'https://drive.google.com:8443/drive/my-drive',
    'https://drive.google.com.evil.example/drive/my-drive',
    'https://mydrive.google.com/drive/my-drive',
    'https://drive.google.com@evil.example/drive/my-drive',
    'https://evil.example/drive.google.com/drive/my-drive',
    'https://evil.example/?u=https://drive.google.com/drive/my-drive',
    'https://accounts.google.com/v3/signin/identifier?continue=https://drive.google.com/drive/my-drive',
    'https://workspace.google.com/products/drive/',
    'https://www.google.com/drive/download/',
    'https://support.google.com/drive/answer/2424384',
    'https://drive.google.com/uc?export=download&id=1fiLeExamPle',
    'https://drive.google.com/thumbnail?id=1fiLeExamPle',
    'https://drive.google.com/drive-viewer/AKexample',
    'https://drive.google.com/picker',
    'https://drive.google.com/file/d/',
    'https://docs.google.com/',
    'https://docs.google.com/document/d/1fiLeExamPle/edit',
    'https://drive.usercontent.google.com/download?id=1fiLeExamPle',
    'https://drive.google.com/drive/download/',
  ],
};
