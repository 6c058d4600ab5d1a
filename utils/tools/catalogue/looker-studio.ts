import type { Detection, Examples, Tool } from '../types';

// Addresses: Google's documentation and links in public repositories, November 2026. It was Data Studio until 2022 and
// is again since April 2026; both hosts have answered all the time.

export const detection: Detection = {
  id: 'looker-studio',
  hosts: ['lookerstudio.google.com', 'datastudio.google.com'],
  routes() {
    return [
      ['.*reporting/.*/edit$', 'report-edit'],
      ['.*reporting/(?!create)@', 'report-view'],
      // Overview, gallery and the lists of connectors and visualisations are open to everybody.
      ['(c/|org/@/|u/#/?)*($|navigation|datasources|explorer|linking|reporting|s/@|open/@)', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Looker Studio',
  vendor: 'Google',
  category: 'analytics',
  aliases: ['Data Studio', 'Google Data Studio', 'Looker Studio Pro', 'Google Looker Studio'],
  activities: {
    'report-edit': 'editing a report',
    'report-view': 'reading a report',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://lookerstudio.google.com/'],
    ['https://lookerstudio.google.com/u/0/'],
    ['https://lookerstudio.google.com/reporting/0c0ffee0-aaaa-4bbb-8ccc-0ddddddddddd', 'report-view'],
    ['https://LOOKERSTUDIO.google.com:443/u/0/reporting/0c0ffee0-aaaa-4bbb/page/p_example1', 'report-view'],
    ['https://lookerstudio.google.com.mcas.ms/reporting/0c0ffee0-aaaa-4bbb/page/ExAmP?s=example', 'report-view'],
    ['https://lookerstudio.google.com/embed/u/0/reporting/0c0ffee0-aaaa-4bbb/page/ExAmP', 'report-view'],
    ['https://datastudio.google.com/embed/reporting/0c0ffee0-aaaa-4bbb', 'report-view'],
    ['https://datastudio.google.com/u/1/reporting/0c0ffee0-aaaa-4bbb/page/ExAmP', 'report-view'],
    ['https://datastudio.google.com/c/u/0/reporting/0c0ffee0-aaaa-4bbb/page/ExAmP/preview', 'report-view'],
    ['https://datastudio.google.com/c/org/eXampleOrg/reporting/1reporTExample', 'report-view'],
    ['https://datastudio.google.com/org//reporting/1reporTExample/page/ExAm', 'report-view'],
    ['https://lookerstudio.google.com/reporting/0c0ffee0-aaaa-4bbb/page/ExAmP/edit', 'report-edit'],
    ['https://lookerstudio.google.com/u/0/navigation/reporting'],
    ['https://lookerstudio.google.com/reporting/create?c.reportId=0c0ffee0'],
    ['https://lookerstudio.google.com/datasources/0c0ffee0-aaaa-4bbb'],
    ['https://datastudio.google.com/c/u/0/linking/setupAnalysis?config=%7B%7D'],
    ['https://lookerstudio.google.com/s/exAmPlEsHoRt'],
  ],
  notAt: [
    'http://lookerstudio.google.com/reporting/0c0ffee0',
    'https://lookerstudio.google.com:8443/reporting/0c0ffee0',
    'https://lookerstudio.google.com.evil.example/reporting/0c0ffee0',
    'https://mylookerstudio.google.com/reporting/0c0ffee0',
    'https://lookerstudio.google.com@evil.example/reporting/0c0ffee0',
    'https://evil.example/lookerstudio.google.com/reporting/0c0ffee0',
    'https://evil.example/?u=https://datastudio.google.com/reporting/0c0ffee0',
    'https://accounts.google.com/v3/signin/identifier?continue=https://lookerstudio.google.com/',
    'https://lookerstudio.google.com/overview',
    'https://datastudio.google.com/u/0/gallery',
    'https://datastudio.google.com/data?search=example',
    'https://lookerstudio.google.com/visualization',
    'https://lookerstudio.google.com/api/reports',
    'https://cloud.google.com/looker-studio',
    'https://cloud.google.com/data-studio',
    'https://support.google.com/looker-studio/answer/6283323',
    'https://contoso.cloud.looker.com/dashboards/1',
    'https://datastudio.googleapis.com/v1/assets:search',
    'https://lookerstudio.google.com/reportings/0c0ffee0',
  ],
};
