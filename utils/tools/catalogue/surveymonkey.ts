import type { Detection, Examples, Tool } from '../types';

// Addresses: SurveyMonkey's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'surveymonkey',
  hosts: [...['www', 'eu', 'uk'].map((name) => `${name}.surveymonkey.com`), 'www.surveymonkey.co.uk'],
  // The same hosts sell it, and serve the surveys themselves to the public (/r/).
  routes() {
    return [
      ['create', 'form-design'],
      ['analyze|collect|dashboard|home|summary', true],
    ];
  },
};

export const tool: Tool = {
  name: 'SurveyMonkey',
  vendor: 'SurveyMonkey',
  category: 'surveys-forms',
  aliases: ['Survey Monkey', 'Momentive'],
  activities: { 'form-design': 'designing a survey' },
};

export const examples: Examples = {
  opensAt: [
    ['https://www.surveymonkey.com/create/?sm=aBcD12_2BeFgH_3D', 'form-design'],
    ['https://WWW.surveymonkey.com:443/create?sm=aBcD12_2BeFgH_3D', 'form-design'],
    ['https://www.surveymonkey.com.mcas.ms/create/?sm=aBcD12', 'form-design'],
    ['https://www.surveymonkey.co.uk/create/?sm=aBcD12', 'form-design'],
    ['https://eu.surveymonkey.com/create/?sm=aBcD12', 'form-design'],
    ['https://www.surveymonkey.com/summary/aBcD12_2BeFgH_3D'],
    ['https://www.surveymonkey.com/analyze/aBcD12_2BeFgH_3D?show_dashboard_tour=true'],
    ['https://www.surveymonkey.com/analyze/browse/aBcD12_2BeFgH_3D'],
    ['https://www.surveymonkey.com/collect/list?sm=aBcD12'],
    ['https://www.surveymonkey.com/home/'],
    ['https://www.surveymonkey.com/dashboard/'],
  ],
  notAt: [
    'http://www.surveymonkey.com/create/?sm=aBcD12',
    'https://www.surveymonkey.com:8443/create/?sm=aBcD12',
    'https://www.surveymonkey.com.evil.example/create/?sm=aBcD12',
    'https://www.mysurveymonkey.com/create/?sm=aBcD12',
    'https://www.surveymonkey.com@evil.example/create/?sm=aBcD12',
    'https://evil.example/www.surveymonkey.com/create/?sm=aBcD12',
    'https://evil.example/?u=https://www.surveymonkey.com/create/?sm=aBcD12',
    'https://www.surveymonkey.com/',
    'https://www.surveymonkey.com/r/ABC1234',
    'https://eu.surveymonkey.com/r/ABC1234?source=intranet',
    'https://www.surveymonkey.co.uk/r/ABC1234',
    'https://www.surveymonkey.com/s/ABC1234',
    'https://www.surveymonkey.com/results/SM-ABC1234/',
    'https://www.surveymonkey.com/stories/SM-ABC1234/',
    'https://www.surveymonkey.com/user/sign-in/',
    'https://www.surveymonkey.com/user/sign-up/',
    'https://www.surveymonkey.com/pricing/',
    'https://www.surveymonkey.com/mp/survey-templates/',
    'https://www.surveymonkey.com/create-surveys/',
    'https://www.surveymonkey.com/apps/',
    'https://help.surveymonkey.com/en/',
    'https://api.surveymonkey.com/v3/surveys/1',
    'https://developer.surveymonkey.com/api/v3/',
    'https://widget.surveymonkey.com/collect/website/js/aBcD12.js',
  ],
};
