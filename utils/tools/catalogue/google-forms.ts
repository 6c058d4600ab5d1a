import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'google-forms',
  // The short links at forms.gle only lead here.
  hosts: ['docs.google.com'],
  read(url) {
    return readPath(pathOf(url).replace(/\/u\/\d+|^\/a\/[^/]+/g, ''), [
      ['forms$', 'file-list'],
      ['forms/d/(e/)?@/(viewform|formresponse)', 'form-fill'],
      ['forms/d/@/edit', 'form-design'],
      // What else a form opens as, once it is created; its answers as a file are not a page.
      ['forms/(create|d/(e/|(?!e$))@(?!/down))', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Google Forms',
  vendor: 'Google',
  category: 'surveys-forms',
  aliases: ['Google Form', 'Google Survey', 'Google Workspace forms'],
  activities: {
    'file-list': 'looking through your forms',
    'form-design': 'building a form',
    'form-fill': 'filling in a form',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://docs.google.com/forms/u/0/', 'file-list'],
    ['https://docs.google.com/forms/?tgif=d', 'file-list'],
    ['https://docs.google.com/forms/d/1foRmExamPle/edit', 'form-design'],
    ['https://docs.google.com/forms/d/1foRmExamPle/edit#responses', 'form-design'],
    ['https://DOCS.google.com:443/forms/u/1/d/1foRmExamPle/edit?ts=65', 'form-design'],
    ['https://docs.google.com/forms/d/u/0/1foRmExamPle/edit', 'form-design'],
    ['https://docs.google.com/a/example.org/forms/d/1foRmExamPle/edit', 'form-design'],
    ['https://docs.google.com/forms/d/e/1FAIpQLSexample/viewform?usp=sf_link', 'form-fill'],
    ['https://docs.google.com/forms/u/0/d/e/1FAIpQLSexample/formResponse', 'form-fill'],
    ['https://docs.google.com.mcas.ms/forms/d/e/1FAIpQLSexample/viewform?entry.1=a', 'form-fill'],
    ['https://docs.google.com/forms/d/1foRmExamPle/viewform?edit_requested=true', 'form-fill'],
    ['https://docs.google.com/forms/d/1foRmExamPle/preview'],
    ['https://docs.google.com/forms/d/1foRmExamPle/viewanalytics'],
    ['https://docs.google.com/forms/d/e/1FAIpQLSexample/closedform'],
    ['https://docs.google.com/forms/d/1foRmExamPle/copy'],
    ['https://docs.google.com/forms/u/0/create?usp=dot_new'],
  ],
  notAt: [
    'http://docs.google.com/forms/u/0/',
    'https://docs.google.com:8443/forms/u/0/',
    'https://docs.google.com.evil.example/forms/d/e/1FAIpQLSexample/viewform',
    'https://mydocs.google.com/forms/d/e/1FAIpQLSexample/viewform',
    'https://docs.google.com@evil.example/forms/d/e/1FAIpQLSexample/viewform',
    'https://evil.example/docs.google.com/forms/d/e/1FAIpQLSexample/viewform',
    'https://evil.example/?u=https://docs.google.com/forms/d/e/1FAIpQLSexample/viewform',
    'https://accounts.google.com/v3/signin/identifier?continue=https://docs.google.com/forms/u/0/',
    'https://workspace.google.com/products/forms/',
    'https://docs.google.com/',
    'https://docs.google.com/document/d/1foRmExamPle/edit',
    'https://docs.google.com/presentation/d/1foRmExamPle/edit',
    'https://docs.google.com/picker?view=forms',
    'https://docs.google.com/forms/d/',
    'https://docs.google.com/forms/d/e/',
    'https://docs.google.com/forms/d/1foRmExamPle/downloadresponses?tz_offset=0',
    'https://docs.google.com/forms/about/',
    'https://docs.google.com/formsearch/d/e/1FAIpQLSexample/viewform',
    'https://forms.googleapis.com/v1/forms/1foRmExamPle',
    'https://forms.office.com/Pages/ResponsePage.aspx?id=example',
  ],
};
