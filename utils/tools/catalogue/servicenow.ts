import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: ServiceNow's documentation, public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'servicenow',
  hosts: ['*.service-now.com'],
  // The shell names the page in it, percent-encoded once more. The query is read as a part of the path.
  read({ href }) {
    return readPath(
      pathOf({
        pathname: decodeURIComponent(href.replace(/^https:..[^/]+(\/nav_to.do.uri=|\/now\/nav\/.+\/target)?/, '/')),
      }),
      [
        // The employees' portals have these names; the customers' one (/csm) is for the public.
        ['(?!$|([\\w.$]+.do|now|ec|esc|hr|its?|kb|service.?portal|sp)\\b).*', false],
        ['(now/(admin|builder)|(.*id=)?(\\W?pwd|o?auth|log_?(in|out)|saml|sso|sys_att|welcome|\\w*password)).*', false],
        ['(.pa_|now/.*)dashboard.*', 'dashboard'],
        ['(.*id=)?\\w*kb_(article|view).*', 'knowledge-article'],
        ['(\\w+_list.do|.*id=list|now/@/(@/)?list).*', 'record-list'],
        ['([\\w.]*catalog_|.*id=\\w*sc_(ca|home)).*', 'catalog'],
        ['.*(sys_id=|record/@/)-1.*', 'record-new'],
        // A record that is opened in another's workspace is the one that is seen.
        [
          '(.*/record/(?!.*/record/)|.*(table|id)=)?(\\w+_)?(case(_\\w+)?|incident|problem|task|ticket|request|req_item)(/|&|$|.do@(id|query)=).*',
          'ticket-view',
        ],
        ['.*(/record/@/|id=form|.do@sys_id=).*', 'record-view'],
        ['.*', true],
      ],
    );
  },
  // A form whose address names its table alone.
  signs() {
    return [
      ['record-new', '#sysverb_insert'],
      ['record-view', '#sysverb_update', '#sys_uniqueValue'],
    ];
  },
};

export const tool: Tool = {
  name: 'ServiceNow',
  vendor: 'ServiceNow',
  category: 'service-desk',
  aliases: ['Service Now', 'SNOW', 'Now Platform', 'ServiceNow ITSM', 'Service Operations Workspace'],
  activities: {
    catalog: 'looking through the service catalogue',
    dashboard: 'looking at a dashboard',
    'knowledge-article': 'reading a knowledge article',
    'record-list': 'looking through a list of records',
    'record-new': 'filling in a new record',
    'record-view': 'looking at a record',
    'ticket-view': 'working on a ticket',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://dev12345.service-now.com/now/sow/record/incident/-1', 'record-new'],
    ['https://contoso.service-now.com/incident.do?sys_id=0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'ticket-view'],
    ['https://CONTOSO.service-now.com:443/sc_task.do?sysparm_view=ess&sys_id=0a1b2c3d4e5f', 'ticket-view'],
    ['https://contoso.service-now.com/incident.do?sys_id=-1&sysparm_stack=incident_list.do', 'record-new'],
    ['https://contoso.service-now.com/incident.do?sysparm_query=number=INC0012345', 'ticket-view'],
    ['https://contoso.service-now.com/cmdb_ci_server.do?sys_id=0a1b2c3d4e5f', 'record-view'],
    ['https://contoso.service-now.com/incident_list.do?sysparm_query=active%3Dtrue', 'record-list'],
    ['https://contoso.service-now.com/nav_to.do?uri=incident.do?sys_id=0a1b2c3d4e5f', 'ticket-view'],
    ['https://contoso.service-now.com/nav_to.do?uri=%2Fchange_request_list.do%3Fsysparm_view%3D', 'record-list'],
    ['https://contoso.service-now.com/nav_to.do?uri=%2F$pa_dashboard.do', 'dashboard'],
    [
      'https://contoso.service-now.com.mcas.ms/now/nav/ui/classic/params/target/problem.do%3Fsys_id%3D0a1b2c%26sysparm_view%3D',
      'ticket-view',
    ],
    [
      'https://contoso.service-now.com/now/nav/ui/classic/params/target/task_list.do%3Fsysparm_query%3Dactive%253Dtrue',
      'record-list',
    ],
    ['https://contoso.service-now.com/now/nav/ui/classic/params/target/%24pa_dashboard.do', 'dashboard'],
    [
      'https://contoso.service-now.com/now/nav/ui/classic/params/target/com.glideapp.servicecatalog_cat_item_view.do%3Fv%3D1%26sysparm_id%3D0a1b2c',
      'catalog',
    ],
    [
      'https://contoso.service-now.com/now/nav/ui/classic/params/target/kb_view.do%3Fsysparm_article%3DKB0010001',
      'knowledge-article',
    ],
    ['https://contoso.service-now.com/now/sow/record/incident/0a1b2c3d4e5f', 'ticket-view'],
    ['https://contoso.service-now.com/now/sow/record/incident/-1_uid_1/params/query/active%3Dtrue', 'record-new'],
    ['https://contoso.service-now.com/now/sow/record/incident/0a1b/sub/record/cmdb_ci/1b2c', 'record-view'],
    ['https://contoso.service-now.com/now/sow/list/incident', 'record-list'],
    ['https://contoso.service-now.com/now/cwf/agent/record/sn_customerservice_case/0a1b2c3d4e5f', 'ticket-view'],
    ['https://contoso.service-now.com/now/workspace/agent/list/params/list-id/0a1b/tiny-id/1b2c', 'record-list'],
    ['https://contoso.service-now.com/now/platform-analytics-workspace/dashboards/params/sys-id/0a1b', 'dashboard'],
    ['https://contoso.service-now.com/sp?id=sc_cat_item&sys_id=0a1b2c3d4e5f', 'catalog'],
    ['https://contoso.service-now.com/esc?id=kb_article&sysparm_article=KB0010001', 'knowledge-article'],
    ['https://contoso.service-now.com/kb?id=kb_article_view&sys_kb_id=0a1b2c', 'knowledge-article'],
    ['https://contoso.service-now.com/sp?id=ticket&table=incident&sys_id=0a1b2c', 'ticket-view'],
    ['https://contoso.service-now.com/'],
    ['https://contoso.service-now.com/navpage.do'],
    ['https://contoso.service-now.com/now/sow/home'],
    ['https://contoso.service-now.com/esc'],
  ],
  notAt: [
    'http://contoso.service-now.com/incident.do?sys_id=0a1b',
    'https://contoso.service-now.com:8443/incident.do?sys_id=0a1b',
    'https://service-now.com/incident.do?sys_id=0a1b',
    'https://a.contoso.service-now.com/incident.do?sys_id=0a1b',
    'https://contoso.service-now.com.evil.example/incident.do?sys_id=0a1b',
    'https://contoso.my-service-now.com/incident.do?sys_id=0a1b',
    'https://contoso.service-now.com@evil.example/incident.do?sys_id=0a1b',
    'https://evil.example/contoso.service-now.com/incident.do?sys_id=0a1b',
    'https://evil.example/nav_to.do?uri=https://contoso.service-now.com/incident.do',
    'https://contoso.service-now.com/nav_to.do?uri=https://evil.example/incident.do?sys_id=0a1b',
    'https://contoso.service-now.com/now/nav/ui/classic/params/target/%2F%2Fevil.example%2Fincident.do',
    'https://contoso.service-now.com/nav_to.do?uri=login.do',
    'https://contoso.service-now.com/login.do',
    'https://contoso.service-now.com/login_with_sso.do?glide_sso_id=0a1b',
    'https://contoso.service-now.com/logout.do',
    'https://contoso.service-now.com/$pwd_reset.do?sysparm_url=ss_default',
    'https://contoso.service-now.com/oauth_auth.do?response_type=code',
    'https://contoso.service-now.com/api/now/table/incident',
    'https://contoso.service-now.com/sys_attachment.do?sys_id=0a1b',
    'https://contoso.service-now.com/csm?id=kb_article&sysparm_article=KB0010001',
    'https://contoso.service-now.com/sp?id=login',
    'https://contoso.service-now.com/now/admin-center/home',
    'https://developer.servicenow.com/dev.do',
    'https://www.servicenow.com/products/itsm.html',
    'https://support.servicenow.com/kb?id=kb_article_view',
  ],
  shows: [
    ['https://contoso.service-now.com/cmdb_ci_server.do', '<button id="sysverb_update"></button>', 'record-view'],
    [
      'https://contoso.service-now.com/cmdb_ci_server.do',
      '<button id="sysverb_insert"></button><input type="hidden" id="sys_uniqueValue">',
      'record-new',
    ],
  ],
};
