import { publicSectorHosts } from '../hosts';
import { readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: links in public repositories, November 2026.

export const detection: Detection = {
  id: 'granicus-govservice',
  hosts: ['*.achieveservice.com'],
  ownHosts: publicSectorHosts,
  // With the host as the first part. Forms are AchieveForms or achieveforms, and a language may stand before them.
  read({ href }) {
    return readPath(href.slice(7), [
      ['@/(../)?.chieve.orms.*AF-[PF].*|@.achieves@/(../)?service/@', 'form-fill'],
      // The rest is for staff alone: a council's "-self" is what its residents see.
      ['@-dash.ach@/(?!.{0,3}(log|auth|api|adm|help|reg|rese|forg)).*', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Granicus govService',
  vendor: 'Granicus',
  category: 'public-sector',
  aliases: ['Granicus govService (Firmstep AchieveForms)', 'AchieveForms', 'Firmstep', 'AchieveService', 'Dash'],
  activities: {
    'form-fill': 'filling in a form',
  },
};

export const examples: Examples = {
  opensAt: [
    [
      'https://contoso-dash.achieveservice.com/en/AchieveForms/?form_uri=sandbox-publish://AF-Process-1/AF-Stage-2/definition.json',
      'form-fill',
    ],
    [
      'https://CONTOSO-dash.achieveservice.com:443/AchieveForms/?mode=fill&form_uri=sandbox-publish%3A%2F%2FAF-Process-1%2FAF-Stage-2%2Fdefinition.json',
      'form-fill',
    ],
    ['https://contoso-dash.achieveservice.com.mcas.ms/service/Report_a_missed_bin', 'form-fill'],
    ['https://contoso-dash.achieveservice.com/en/service/Report_a_missed_bin', 'form-fill'],
    [
      'https://my.contoso.gov.uk/en/AchieveForms/?form_uri=sandbox-publish://AF-Process-1/AF-Stage-2/definition.json&redirectlink=/en',
      'form-fill',
    ],
    [
      'https://portal.contoso.gov.uk/AchieveForms/?mode=fill&consentMessage=yes&form_uri=sandbox-publish://AF-Process-1/AF-Stage-2/definition.json&process=1',
      'form-fill',
    ],
    [
      'https://forms.contoso.gov.wales/AchieveForms?form_uri=sandbox-publish://AF-Process-1/AF-Stage-2/definition.json',
      'form-fill',
    ],
    [
      'https://contoso-self.achieveservice.com/AchieveForms/?mode=fill&form_uri=sandbox-publish://AF-Process-1/AF-Stage-2/definition.json&process=1',
      'form-fill',
    ],
    [
      'https://contoso-self.achieveservice.com/en/achieveforms/?form_uri=sandbox:/AF-Form-1/definition.json',
      'form-fill',
    ],
    ['https://contoso-self.achieveservice.com/service/Report_a_missed_bin', 'form-fill'],
    ['https://contoso-dash.achieveservice.com/'],
    ['https://contoso-dash.achieveservice.com/en/tasks'],
  ],
  notAt: [
    'http://contoso-dash.achieveservice.com/',
    'https://contoso-dash.achieveservice.com:8443/',
    'https://contoso-dash.achieveservice.com.evil.example/service/Bins',
    'https://contoso-dash.notachieveservice.com/service/Bins',
    'https://contoso-dash.achieveservice.com@evil.example/service/Bins',
    'https://evil.example/contoso-dash.achieveservice.com/service/Bins',
    'https://a.contoso-dash.achieveservice.com/service/Bins',
    'https://contoso-self.achieveservice.com/',
    'https://contoso-self.achieveservice.com/en',
    'https://contoso-self.achieveservice.com/AchieveForms/',
    'https://contoso-self.achieveservice.com/service',
    'https://contoso-self.achieveservice.com/en/login',
    'https://www.achieveservice.com/service/Bins',
    'https://contoso-dash.achieveservice.com/login/?support',
    'https://contoso-dash.achieveservice.com/en/login',
    'https://contoso-dash.achieveservice.com/authapi/isauthenticated?uri=x',
    'https://contoso-dash.achieveservice.com/apibroker/runLookup?id=1',
    'https://my.contoso.gov.uk/en/AchieveForms/',
    'https://my.contoso.gov.uk/service/Bins',
    'https://my.contoso.gov.uk/authapi/isauthenticated?uri=https://my.contoso.gov.uk/AchieveForms/?form_uri=AF-Process-1',
    'https://my.contoso.example/AchieveForms/?form_uri=sandbox-publish://AF-Process-1/AF-Stage-2/definition.json',
    'https://www.contoso.gov.uk/xfp/form/12',
    'https://granicus.com/uk/product/govservice/',
  ],
};
