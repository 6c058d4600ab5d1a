import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: the routes of alphagov/notifications-admin and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'govuk-notify',
  hosts: ['www.notifications.service.gov.uk'],
  // With I for every id and S for a service and the slash after it, in capitals, which a path as it is read here never
  // has.
  read(url) {
    return readPath(
      pathOf(url)
        .replace(/[\da-f-]{36}/g, 'I')
        .replace(/services\/I\/?/, 'S'),
      [
        ['S$|Sdashboard', 'dashboard'],
        ['Stemplates/I($|/versions?)', 'template-view'],
        ['Stemplates/(I|copy|add-@)', 'template-edit'],
        ['Stemplates', 'template-list'],
        ['Susage|Sdownload-report|Stemplate-@', 'reports'],
        ['Ssend|Stemplate|SI/check', 'send'],
        ['S(notifications?|jobs?|inbox|conversation/I$)', 'message-log'],
        ['Sservice-@|Susers', 'settings'],
        ['Sapi', 'api-integration'],
        ['S.*|organisations/I|your-@|add-service|accounts.*', true],
      ],
    );
  },
};

export const tool: Tool = {
  name: 'GOV.UK Notify',
  vendor: 'GDS',
  category: 'public-sector',
  aliases: ['Notify', 'GOV UK Notify', 'GovNotify', 'Notifications service'],
  activities: {
    'api-integration': 'looking at the API integration',
    dashboard: 'on the dashboard',
    'message-log': 'looking through messages',
    reports: 'looking at usage',
    send: 'sending messages',
    settings: 'changing the settings of a service',
    'template-edit': 'editing a template',
    'template-list': 'looking through templates',
    'template-view': 'reading a template',
  },
};

const SERVICE_AT = 'https://www.notifications.service.gov.uk/services/0a1b2c3d-0000-4000-8000-00000000000a';
const TEMPLATE = '0a1b2c3d-0000-4000-8000-00000000000b';

export const examples: Examples = {
  opensAt: [
    [
      'https://www.notifications.service.gov.uk/services/0abe6c8e-0b87-4cde-9493-5da4921ccc53/download-report/4bf8880e-2f6d-4110-8bfb-56e62799b6c8/ready',
      'reports',
    ],
    [SERVICE_AT, 'dashboard'],
    [`${SERVICE_AT}/dashboard`, 'dashboard'],
    [
      'https://WWW.notifications.service.gov.uk:443/services/0a1b2c3d-0000-4000-8000-00000000000a/templates',
      'template-list',
    ],
    ['https://www.notifications.service.gov.uk.mcas.ms/services/0a1b2c3d-0000-4000-8000-00000000000a/usage', 'reports'],
    [`${SERVICE_AT}/templates/sms`, 'template-list'],
    [`${SERVICE_AT}/templates/folders/${TEMPLATE}`, 'template-list'],
    [`${SERVICE_AT}/templates/all/folders/${TEMPLATE}`, 'template-list'],
    [`${SERVICE_AT}/templates/${TEMPLATE}`, 'template-view'],
    [`${SERVICE_AT}/templates/${TEMPLATE}/versions`, 'template-view'],
    [`${SERVICE_AT}/templates/${TEMPLATE}/version/3`, 'template-view'],
    [`${SERVICE_AT}/templates/${TEMPLATE}/edit`, 'template-edit'],
    [`${SERVICE_AT}/templates/add-email`, 'template-edit'],
    [`${SERVICE_AT}/templates/copy`, 'template-edit'],
    [`${SERVICE_AT}/send/${TEMPLATE}/csv`, 'send'],
    [`${SERVICE_AT}/send/${TEMPLATE}/one-off/step-0`, 'send'],
    [`${SERVICE_AT}/${TEMPLATE}/check/${TEMPLATE}`, 'send'],
    [`${SERVICE_AT}/template/${TEMPLATE}/notification/check`, 'send'],
    [`${SERVICE_AT}/notifications/email?status=sending,delivered,failed`, 'message-log'],
    [`${SERVICE_AT}/notification/${TEMPLATE}`, 'message-log'],
    [`${SERVICE_AT}/jobs/${TEMPLATE}`, 'message-log'],
    [`${SERVICE_AT}/inbox`, 'message-log'],
    [`${SERVICE_AT}/usage?year=2026`, 'reports'],
    [`${SERVICE_AT}/template-usage`, 'reports'],
    [`${SERVICE_AT}/service-settings/email-reply-to`, 'settings'],
    [`${SERVICE_AT}/users/invite`, 'settings'],
    [`${SERVICE_AT}/api/keys`, 'api-integration'],
    [`${SERVICE_AT}/api`, 'api-integration'],
    [`${SERVICE_AT}/uploads`],
    ['https://www.notifications.service.gov.uk/accounts'],
    ['https://www.notifications.service.gov.uk/your-account'],
    ['https://www.notifications.service.gov.uk/organisations/0a1b2c3d-0000-4000-8000-00000000000c'],
  ],
  notAt: [
    'http://www.notifications.service.gov.uk/services/0a1b2c3d-0000-4000-8000-00000000000a',
    'https://www.notifications.service.gov.uk:8443/services/0a1b2c3d-0000-4000-8000-00000000000a',
    'https://www.notifications.service.gov.uk.evil.example/services/0a1b2c3d-0000-4000-8000-00000000000a',
    'https://www.notifications.service.gov.uk@evil.example/services/0a1b2c3d-0000-4000-8000-00000000000a',
    'https://evil.example/www.notifications.service.gov.uk/services/0a1b2c3d-0000-4000-8000-00000000000a',
    'https://evil.example/?u=https://www.notifications.service.gov.uk/accounts',
    'https://www.notifications.service.gov.uk/',
    'https://www.notifications.service.gov.uk/sign-in?next=%2Faccounts',
    'https://www.notifications.service.gov.uk/register',
    'https://www.notifications.service.gov.uk/two-factor-sms',
    'https://www.notifications.service.gov.uk/features/roadmap',
    'https://www.notifications.service.gov.uk/pricing',
    'https://www.notifications.service.gov.uk/using-notify/templates',
    'https://www.notifications.service.gov.uk/support',
    'https://www.notifications.service.gov.uk/terms-of-use',
    'https://www.notifications.service.gov.uk/platform-admin',
    'https://www.notifications.service.gov.uk/organisations',
    'https://www.notifications.service.gov.uk/users/0a1b2c3d-0000-4000-8000-00000000000a',
    'https://www.notifications.service.gov.uk/templates',
    'https://www.notifications.service.gov.uk/services/contoso',
    'https://api.notifications.service.gov.uk/v2/notifications/email',
    'https://docs.notifications.service.gov.uk/python.html',
    'https://status.notifications.service.gov.uk/',
    'https://documents.service.gov.uk/d/a/b?key=c',
    'https://www.payments.service.gov.uk/services/0a1b2c3d-0000-4000-8000-00000000000a',
  ],
};
