import type { Detection, Examples, Tool } from '../types';

// Addresses: links in public repositories and user scripts, November 2026.

export const detection: Detection = {
  id: 'successfactors',
  hosts: ['*.successfactors.com', '*.successfactors.eu', '*.sapsf.com', '*.sapsf.eu', '*.sapsf.cn', '*.hr.cloud.sap'],
  // Careers sites and interfaces for programs have other names before the number. Before anybody is in, the same page
  // shows the sign-in, and only the hash says so.
  read({ href }) {
    return /^https:..(hcm|per|pmsales)[^/]+\/(sf|xi\/ui)\/(?!([^?]+\/)?(start|log|\w*(career|admin)|jobs?\b)|.*#\/(log|com))./i.test(
      href,
    );
  },
};

export const tool: Tool = {
  name: 'SuccessFactors',
  vendor: 'SAP',
  category: 'hr-erp',
  aliases: ['SAP SuccessFactors', 'SuccessFactors HXM', 'BizX', 'Employee Central'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://performancemanager5.successfactors.eu/sf/home?bplte_company=contoso'],
    ['https://performancemanager4.successfactors.com/sf/home'],
    ['https://performancemanager.successfactors.eu/sf/timesheet'],
    ['https://HCM12.sapsf.eu:443/sf/liveprofile?selected_user=jdoe'],
    ['https://hcm19.sapsf.com/sf/home?bplte_company=contoso&_s.crb=a%2fb%3d#/home'],
    ['https://hcm8preview.sapsf.com/sf/home?_s.crb=a%2fb%3d#Shell-home'],
    ['https://hcm41.sapsf.com.mcas.ms/sf/orgchart?type=position'],
    ['https://hcm15.sapsf.cn/sf/openMyForm?fcid=1234'],
    ['https://hcm-eu20.hr.cloud.sap/sf/home?bplte_company=contoso'],
    ['https://hcm-ap20-preview.hr.cloud.sap/sf/timesheet'],
    ['https://pmsalesdemo8.successfactors.com/sf/home'],
    ['https://hcm12.sapsf.eu/xi/ui/genericobject/pages/mdf/mdf.xhtml?&#t=cust_x&n=1'],
    ['https://performancemanager5.successfactors.eu/sf/learning?destUrl=https%3a%2f%2fcontoso.plateau.com'],
  ],
  notAt: [
    'http://performancemanager5.successfactors.eu/sf/home',
    'https://performancemanager5.successfactors.eu:8443/sf/home',
    'https://performancemanager5.successfactors.eu.evil.example/sf/home',
    'https://hcm12.notsapsf.eu/sf/home',
    'https://hcm12.sapsf.eu@evil.example/sf/home',
    'https://evil.example/hcm12.sapsf.eu/sf/home',
    'https://hcm12.a.sapsf.eu/sf/home',
    'https://performancemanager4.successfactors.com/login?company=contoso#/login',
    'https://hcm4preview.sapsf.com/sf/home?company=contoso#/login',
    'https://hcm19.sapsf.com/sf/start?_s.crb=a#/login',
    'https://pmsalesdemo8.successfactors.com/sf/start/#/companyEntry',
    'https://hcm12.sapsf.eu/sf/admin?bplte_company=contoso',
    'https://hcm12.sapsf.eu/sf/careers/jobsearch?bplte_company=contoso',
    'https://career5.successfactors.eu/career?company=contoso',
    'https://career55.sapsf.eu/sf/home',
    'https://contoso.jobs.hr.cloud.sap/job/Planner/1954',
    'https://api55.sapsf.eu/odata/v2/Todo',
    'https://hcm12.sapsf.eu/odata/v2/User',
    'https://hcm12.sapsf.eu/xi/ajax/remoting/call/plaincall/x.dwr',
    'https://www.successfactors.com/sf/home',
    'https://help.sap.com/docs/SAP_SUCCESSFACTORS_PLATFORM',
  ],
};
