import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: GitLab's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'gitlab',
  hosts: ['gitlab.com'],
  ownSign: 'meta[property="og:site_name"][content="GitLab"]',
  // The dash before the part is missing in older addresses, and an own host may have a folder before all.
  read(url) {
    // A host that only begins like GitLab's own is nobody's server.
    if (url.hostname.includes('gitlab.com.')) return false;
    return readPath(pathOf(url), [
      [
        '-/(?!ide|profile|snippets|user_).*|about|admin|blog|explore|features|help|pricing|support|terms|users|.+/-/raw',
        false,
      ],
      ['.+/-/(blame|blob|branches|commits?|compare|tags|tree)', 'repo'],
      ['.+/-/(edit|new)|-/ide', 'file-edit'],
      ['.+/merge_requests/new', 'pr-create'],
      ['.+/merge_requests/#', 'pull-request'],
      ['.+/(issues|work_items)/#', 'issue'],
      ['.+/issues$', 'issue-list'],
      ['search', 'search'],
      ['dashboard|.+/-/@', true],
      // Only gitlab.com is known to be nothing but GitLab.
      ['.*', url.hostname === 'gitlab.com'],
    ]);
  },
};

export const tool: Tool = {
  name: 'GitLab',
  vendor: 'GitLab',
  category: 'development',
  aliases: ['GitLab.com', 'GitLab Self-Managed', 'GitLab Enterprise Edition'],
  activities: {
    'file-edit': 'editing a file',
    issue: 'working on an issue',
    'issue-list': 'looking through issues',
    'pr-create': 'opening a merge request',
    'pull-request': 'looking at a merge request',
    repo: 'looking through a repository',
    search: 'searching',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://gitlab.com/contoso/website/-/merge_requests/17', 'pull-request'],
    ['https://GITLAB.com:443/contoso/web/forms/-/merge_requests/17/diffs?view=inline', 'pull-request'],
    ['https://gitlab.com.mcas.ms/contoso/website/-/merge_requests/17#note_1', 'pull-request'],
    ['https://gitlab.com/contoso/website/merge_requests/17', 'pull-request'],
    ['https://gitlab.com/contoso/website/-/merge_requests/new?merge_request%5Bsource_branch%5D=fix', 'pr-create'],
    ['https://gitlab.com/contoso/website/-/issues/4', 'issue'],
    ['https://gitlab.com/contoso/website/-/work_items/4', 'issue'],
    ['https://gitlab.com/contoso/website/-/issues/?state=opened', 'issue-list'],
    ['https://gitlab.com/contoso/website/-/issues/new'],
    ['https://gitlab.com/groups/contoso/-/boards'],
    ['https://gitlab.com/contoso/website/-/blob/main/README.md', 'repo'],
    ['https://gitlab.com/contoso/website/-/tree/main/data/raw/2026', 'repo'],
    ['https://gitlab.com/contoso/website/-/blob/main/package.json', 'repo'],
    ['https://gitlab.com/contoso/website/-/edit/main/README.md', 'file-edit'],
    ['https://gitlab.com/contoso/website/-/releases'],
    ['https://gitlab.com/dashboard/issues?assignee_username=jo', 'issue-list'],
    ['https://gitlab.com/search?search=bins', 'search'],
    ['https://gitlab.com/contoso/website/-/merge_requests'],
    ['https://gitlab.com/contoso/website/-/pipelines/99'],
    ['https://gitlab.com/dashboard/merge_requests'],
    ['https://gitlab.com/-/profile/preferences'],
    ['https://gitlab.com/contoso/website'],
    ['https://gitlab.com/contoso'],
    ['https://gitlab.com/'],
  ],
  notAt: [
    'http://gitlab.com/contoso/website/-/issues/4',
    'https://gitlab.com:8443/contoso/website/-/issues/4',
    'https://gitlab.com.evil.example/contoso/website/-/issues/4',
    'https://notgitlab.com/contoso/website/-/issues/4',
    'https://gitlab.com@evil.example/contoso/website/-/issues/4',
    'https://evil.example/gitlab.com/contoso/website/-/issues/4',
    'https://evil.example/?u=https://gitlab.com/contoso/website/-/issues/4',
    'https://gitlab.example.gov.uk/contoso/website/-/issues/4',
    'https://about.gitlab.com/pricing/',
    'https://docs.gitlab.com/ee/',
    'https://status.gitlab.com/',
    'https://gitlab.com/users/sign_in',
    'https://gitlab.com/users/sign_up',
    'https://gitlab.com/oauth/authorize?client_id=1',
    'https://gitlab.com/-/trial_registrations/new',
    'https://gitlab.com/help',
    'https://gitlab.com/help/user/index.md',
    'https://gitlab.com/admin',
    'https://gitlab.com/admin/users',
    'https://gitlab.com/explore/projects',
    'https://gitlab.com/pricing',
    'https://gitlab.com/api/v4/projects/7',
    'https://gitlab.com/-/graphql-explorer',
    'https://gitlab.com/contoso/website/-/raw/main/README.md',
    'https://contoso.gitlab.io/website/',
  ],
  shows: [
    [
      'https://git.example.gov.uk/contoso/website/-/merge_requests/17',
      '<meta property="og:site_name" content="GitLab">',
      'pull-request',
    ],
    [
      'https://git.example.gov.uk/gitlab/contoso/website/-/merge_requests/new',
      '<meta property="og:site_name" content="GitLab">',
      'pr-create',
    ],
    ['https://git.example.gov.uk/dashboard/projects', '<meta property="og:site_name" content="GitLab">'],
  ],
};
