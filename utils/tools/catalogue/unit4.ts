import type { Detection, Examples, Tool } from '../types';

// Addresses: links and user scripts in public repositories, November 2026.

export const detection: Detection = {
  id: 'unit4',
  // The rest of unit4cloud.com is identity services, interfaces and other products.
  hosts: ['ubw.unit4cloud.com', 'ubw-preview.unit4cloud.com', 'erpx.unit4cloud.com'],
  routes() {
    return [['(?!.*(webs|wsh|[_/]api|/log|/sign|/swag|/ident))@_@', true]];
  },
};

export const tool: Tool = {
  name: 'Unit4 ERP',
  vendor: 'Unit4',
  category: 'hr-erp',
  aliases: ['Unit4 ERP (Business World)', 'Unit4 Business World', 'Business World', 'UBW', 'Agresso', 'Unit4 ERPx'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://ubw.unit4cloud.com/gb_con_prod_web'],
    ['https://ubw.unit4cloud.com/gb_con_prod_web/'],
    ['https://ubw.unit4cloud.com/gb_con_prod_web/Default.aspx'],
    ['https://UBW.unit4cloud.com:443/gb_con_prod_web/default.aspx?menu_id=TS294'],
    ['https://ubw.unit4cloud.com.mcas.ms/gb_con_prod_web/Default.aspx'],
    ['https://ubw-preview.unit4cloud.com/gb_con_prev_web/Default.aspx'],
    ['https://ubw.unit4cloud.com/gb_con_prod_web/ContentContainer.aspx?type=topgen&menu_id=BI205'],
    ['https://ubw.unit4cloud.com/gb_con_test_web/#/timesheet'],
    ['https://erpx.unit4cloud.com/u4erx_con_prod'],
    ['https://erpx.unit4cloud.com/U4ERX_CON_PREV/Default.aspx'],
  ],
  notAt: [
    'http://ubw.unit4cloud.com/gb_con_prod_web/Default.aspx',
    'https://ubw.unit4cloud.com:8443/gb_con_prod_web/Default.aspx',
    'https://ubw.unit4cloud.com.evil.example/gb_con_prod_web/Default.aspx',
    'https://notubw.unit4cloud.com/gb_con_prod_web/Default.aspx',
    'https://ubw.unit4cloud.com@evil.example/gb_con_prod_web/Default.aspx',
    'https://evil.example/ubw.unit4cloud.com/gb_con_prod_web/Default.aspx',
    'https://evil.example/?u=https://ubw.unit4cloud.com/gb_con_prod_web/',
    'https://ubw.unit4cloud.com/',
    'https://ubw.unit4cloud.com/gb_con_prod_web/Login/Login.aspx?ReturnUrl=%2f',
    'https://ubw.unit4cloud.com/gb_con_prod_web/Logout.aspx',
    'https://ubw.unit4cloud.com/gb_con_prod_web/api/hrms/worktasks',
    'https://ubw.unit4cloud.com/gb_con_prod_webservices/service.svc',
    'https://contoso-test.unit4cloud.com/ca_contoso_test_wsHost/service.svc',
    'https://s-eu-ids1.unit4cloud.com/identity/connect/token',
    'https://upm.unit4cloud.com/AB123/tenant/login',
    'https://www.unit4.com/products/erp-software',
    'https://status.unit4.com/',
  ],
};
