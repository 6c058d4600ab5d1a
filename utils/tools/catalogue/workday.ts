import type { Detection, Examples, Tool } from '../types';

// Addresses: links in public repositories and extensions' match patterns, November 2026.

export const detection: Detection = {
  id: 'workday',
  hosts: [
    '**.myworkday.com',
    'impl.workday.com',
    // Where tenants are built and tested. Their other data centres are below myworkday.com.
    ...[2, 3, 5, 10, 102, 103, 105, 501].map((centre) => `wd${centre}-impl.workday.com`),
  ],
  routes() {
    return [
      ['@/d/home.htmld', 'home'],
      // Signing in and interfaces for programs have the place where an organisation's name stands.
      ['(?!wday/|ccx/)@($|/(d|learning|email-universal)/(?!log)@)', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Workday',
  vendor: 'Workday',
  category: 'hr-erp',
  aliases: ['Workday HCM', 'Workday Financials', 'My Workday', 'Workday Learning'],
  activities: {
    home: 'on the Workday home page',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://wd3.myworkday.com/contoso/d/home.htmld', 'home'],
    ['https://www.myworkday.com/contoso/d/home.htmld#backheader=true', 'home'],
    ['https://WD103.myworkday.com:443/contoso/d/home.htmld', 'home'],
    ['https://wd3.myworkday.com.mcas.ms/contoso/d/home.htmld', 'home'],
    ['https://impl.wd12.myworkday.com/contoso_dpt1/d/home.htmld', 'home'],
    ['https://wd3-impl.workday.com/contoso2/d/home.htmld', 'home'],
    ['https://impl.workday.com/contoso_preview/d/home.htmld', 'home'],
    ['https://wd5.myworkday.com/contoso/d/inst/1$17815/247$1234.htmld#TABINDEX=1&SUBTABINDEX=1'],
    ['https://wd5.myworkday.com/contoso/d/task/2997$4782.htmld'],
    ['https://wd5-impl.workday.com/contoso5/d/unifiedinbox/initialinbox/2998$17139.htmld'],
    ['https://impl.wd12.myworkday.com/contoso/d/gateway.htmld?reloadToken=0a1b2c'],
    ['https://wd3.myworkday.com/contoso/email-universal/inst/17816$1234/rel-task/2998$29489.htmld'],
    ['https://wd3.myworkday.com/contoso/learning/course/0a1b2c?type=9882927d138b'],
    ['https://wd3.myworkday.com/contoso'],
  ],
  notAt: [
    'http://wd3.myworkday.com/contoso/d/home.htmld',
    'https://wd3.myworkday.com:8443/contoso/d/home.htmld',
    'https://wd3.myworkday.com.evil.example/contoso/d/home.htmld',
    'https://notmyworkday.com/contoso/d/home.htmld',
    'https://myworkday.com/contoso/d/home.htmld',
    'https://wd3.myworkday.com@evil.example/contoso/d/home.htmld',
    'https://evil.example/wd3.myworkday.com/contoso/d/home.htmld',
    'https://evil.example/?next=https://wd3.myworkday.com/contoso/d/home.htmld',
    'https://wd3.myworkday.com/',
    'https://wd3.myworkday.com/wday/authgwy/contoso/login.htmld?redirect=n',
    'https://impl.wd12.myworkday.com/contoso/login.htmld',
    'https://wd5.myworkday.com/contoso/login.flex',
    'https://wd3.myworkday.com/contoso/d/logout.htmld',
    'https://wd3-services1.myworkday.com/ccx/service/customreport2/contoso/Workers',
    'https://wd2-impl.workday.com/ccx/oauth2/contoso/token',
    'https://contoso.wd3.myworkdayjobs.com/en-US/careers/job/London/Planner_R1',
    'https://www.workday.com/en-gb/homepage.html',
    'https://community.workday.com/contoso/d/home.htmld',
    'https://wd5-impl-identity.workday.com/wday/authgwy/contoso/login.htmld',
    'https://trust.workday.com/status',
  ],
};
