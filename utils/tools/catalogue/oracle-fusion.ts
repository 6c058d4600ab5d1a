import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Oracle's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'oracle-fusion',
  // An organisation has its pod below one of Oracle's data centres; the rest of oraclecloud.com is other products.
  hosts: 'ocs em1 em2 em3 em4 em5 em8 us1 us2 us6 us8 ap1 ap2 ca2 ca3 la1'
    .split(' ')
    .map((centre) => `*.fa.${centre}.oraclecloud.com`),
  // What suppliers and applicants see, and what only administrators do, tasks and security.
  read(url) {
    return (
      !/regist|abstract|visitor|tasklistm|log(in|out)\b|security_?con/i.test(url.href) &&
      readPath(pathOf(url), [
        ['@/faces/(fuse|atk@)welcome.*', 'home'],
        ['(@ui|homepage)/(faces|redwood)/@', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Oracle Fusion',
  vendor: 'Oracle',
  category: 'hr-erp',
  aliases: [
    'Oracle Fusion Cloud',
    'Oracle Cloud ERP',
    'Oracle Cloud HCM',
    'Oracle Fusion Applications',
    'Oracle ERP Cloud',
  ],
  activities: {
    home: 'on the Oracle home page',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://abcd.fa.em2.oraclecloud.com/fscmUI/faces/FuseWelcome', 'home'],
    ['https://ABCD.fa.em3.oraclecloud.com:443/fscmUI/faces/FuseWelcome?_adf.ctrl-state=a1_1&_afrLoop=1', 'home'],
    ['https://abcd-test.fa.us2.oraclecloud.com/fscmUI/faces/AtkHomePageWelcome', 'home'],
    ['https://fa-abcd-saasfaprod1.fa.ocs.oraclecloud.com/hcmUI/faces/FuseWelcome', 'home'],
    ['https://fa-abcd-saasfaukgovprod1.fa.ocs.oraclecloud.com.mcas.ms/hcmUI/faces/AtkHomePageWelcome', 'home'],
    ['https://abcd.fa.em2.oraclecloud.com/homePage/faces/FuseWelcome', 'home'],
    ['https://abcd.fa.em2.oraclecloud.com/hcmUI/faces/FndOverview?fnd=%3B%3Bfalse&fndGlobalItemNodeId=itemNode_x'],
    ['https://abcd.fa.us6.oraclecloud.com/fscmUI/faces/FuseOverview?fndGlobalItemNodeId=itemNode_x'],
    ['https://abcd.fa.em2.oraclecloud.com/fscmUI/redwood/time/existing-timecards/view-summary'],
    ['https://abcd.fa.em2.oraclecloud.com/fscmUI/redwood/absences/plan-balances?pPersonId=1'],
    ['https://abcd.fa.em2.oraclecloud.com/fscmUI/faces/deeplink?objType=PURCHASE_ORDER&objKey=x&action=VIEW'],
    ['https://abcd.fa.ap1.oraclecloud.com/crmUI/faces/FuseOverview'],
  ],
  notAt: [
    'http://abcd.fa.em2.oraclecloud.com/fscmUI/faces/FuseWelcome',
    'https://abcd.fa.em2.oraclecloud.com:8443/fscmUI/faces/FuseWelcome',
    'https://abcd.fa.em2.oraclecloud.com.evil.example/fscmUI/faces/FuseWelcome',
    'https://abcd.fa.em2.notoraclecloud.com/fscmUI/faces/FuseWelcome',
    'https://abcd.fa.em2.oraclecloud.com@evil.example/fscmUI/faces/FuseWelcome',
    'https://evil.example/abcd.fa.em2.oraclecloud.com/fscmUI/faces/FuseWelcome',
    'https://a.b.fa.em2.oraclecloud.com/fscmUI/faces/FuseWelcome',
    'https://abcd.login.em2.oraclecloud.com/oam/server/obrareq.cgi',
    'https://idcs-0a1b.identity.oraclecloud.com/ui/v1/signin',
    'https://abcd.fa.em2.oraclecloud.com/fscmUI/adfAuthentication',
    'https://abcd.fa.em2.oraclecloud.com/homePage/faces/AtkLogout',
    'https://abcd.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12',
    'https://abcd.fa.em2.oraclecloud.com/fscmUI/faces/PrcPosRegisterSupplier?prcBuId=1',
    'https://abcd.fa.us8.oraclecloud.com/fscmUI/redwood/negotiation-abstracts/view/abstractlisting?prcBuId=1',
    'https://abcd.fa.em2.oraclecloud.com/fscmUI/faces/TaskListManagerTop',
    'https://abcd.fa.em2.oraclecloud.com/hcmUI/faces/FndOverview?fndGlobalItemNodeId=ASE_FUSE_SECURITY_CONSOLE',
    'https://abcd.fa.em2.oraclecloud.com/fscmRestApi/resources/11.13.18.05/invoices',
    'https://abcd.fa.em2.oraclecloud.com/xmlpserver/services/v2/ReportService?wsdl',
    'https://cloud.oracle.com/compute/instances?region=uk-london-1',
    'https://docs.oracle.com/en/cloud/saas/index.html',
    'https://abcd.integration.ocp.oraclecloud.com/fscmUI/faces/FuseWelcome',
  ],
};
