import { pathOf } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-keep',
  hosts: ['keep.google.com'],
  // Notes, lists and searches are behind the `#`; what has a longer path are pictures and interfaces.
  read(url) {
    return /^(?:\/a\/[^/]+)?\/?(?:u\/\d+)?$/.test(pathOf(url));
  },
};

export const tool: Tool = {
  name: 'Google Keep',
  vendor: 'Google',
  category: 'notes',
  aliases: ['Keep', 'Keep Notes', 'Google notes'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://keep.google.com/'],
    ['https://keep.google.com/u/0/'],
    ['https://keep.google.com/u/1'],
    ['https://keep.google.com/?pli=1#home'],
    ['https://KEEP.google.com:443/u/0/#NOTE/1exampLeNote'],
    ['https://keep.google.com.mcas.ms/#LIST/1exampLeList'],
    ['https://keep.google.com/u/0/#label/Planning'],
    ['https://keep.google.com/#search/text%253Dbudget'],
    ['https://keep.google.com/u/0/#reminders'],
    ['https://keep.google.com/a/example.org/'],
  ],
  notAt: [
    'http://keep.google.com/u/0/',
    'https://keep.google.com:8443/u/0/',
    'https://keep.google.com.evil.example/u/0/',
    'https://mykeep.google.com/u/0/',
    'https://keep.google.com@evil.example/u/0/',
    'https://evil.example/keep.google.com/u/0/',
    'https://evil.example/?u=https://keep.google.com/',
    'https://accounts.google.com/v3/signin/identifier?continue=https://keep.google.com/',
    'https://www.google.com/keep/',
    'https://workspace.google.com/products/keep/',
    'https://support.google.com/keep/answer/2888240',
    'https://keep.google.com/media/v2/1exampLeNote/1exampLePicture',
    'https://keep.google.com/u/0/media/v2/1exampLeNote/1exampLePicture',
    'https://keep.googleapis.com/v1/notes',
    'https://calendar.google.com/calendar/u/0/r/tasks',
  ],
};
