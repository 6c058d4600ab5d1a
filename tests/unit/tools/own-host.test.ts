import { expect, it } from 'vitest';
import { readOwnHost } from '@/utils/tools';

it.each([
  ['democracy.example.gov.uk', 'democracy.example.gov.uk'],
  [' https://Democracy.Example.gov.uk/mgCalendarMonthView.aspx?GL=1 ', 'democracy.example.gov.uk'],
  ['https://intranet.example.gov.wales', 'intranet.example.gov.wales'],
  ['sharepoint.council.local/sites/Planning', 'sharepoint.council.local'],
])('takes the host of %j and nothing else', (typed, host) => {
  expect(readOwnHost(typed)).toEqual({ host });
});

it.each([
  ['', /Enter the address/],
  ['https://', /no address/],
  ['not an address', /no address/],
  ['http://intranet.example.gov.uk', /begin with https/],
  ['ftp://intranet.example.gov.uk', /begin with https/],
  ['https://intranet.example.gov.uk:8443/', /number after a colon/],
  ['https://outlook.office.com/mail/', /works at outlook.office.com already/],
  ['https://contoso.sharepoint.com/', /already/],
  ['https://www.example.com/', /end in \.gov\.uk/],
  ['https://gov.uk/', /end in \.gov\.uk/],
  ['https://intranet.gov.uk.evil.example/', /end in/],
])('says what is wrong with %j', (typed, problem) => {
  expect(readOwnHost(typed)).toEqual({ problem: expect.stringMatching(problem) });
});
