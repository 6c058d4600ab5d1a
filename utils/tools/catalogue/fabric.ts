import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'fabric',
  hosts: ['app.fabric.microsoft.com', 'msit.fabric.microsoft.com'],
  routes() {
    return [
      // Reports and dashboards are Power BI wherever they are shown.
      ['(groups/@/)?(apps/@/)?(rdl)?(reports|dashboards)/@|(report|rdl|dashboard)embed|view|links/@|embedsetup', false],
      ['admin-?portal|[a-z]*sign-?(in|on)|legal|pricing|privacy|support|v\\d.*', false],
      ['[\\w-]*', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Microsoft Fabric',
  vendor: 'Microsoft',
  category: 'analytics',
  aliases: ['Fabric', 'OneLake', 'Synapse in Fabric', 'Data Factory in Fabric'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://app.fabric.microsoft.com/'],
    ['https://app.fabric.microsoft.com/home?experience=fabric-developer'],
    ['https://APP.fabric.microsoft.com:443/groups/me/list?experience=fabric-developer'],
    ['https://app.fabric.microsoft.com.mcas.ms/groups/0a1b2c3d-1111/lakehouses/0a1b2c3d-2222'],
    ['https://app.fabric.microsoft.com/groups/0a1b2c3d-1111'],
    ['https://app.fabric.microsoft.com/groups/0a1b2c3d-1111/synapsenotebooks/0a1b2c3d-2222?clientSideAuth=0'],
    ['https://app.fabric.microsoft.com/groups/0a1b2c3d-1111/pipelines/0a1b2c3d-2222'],
    ['https://app.fabric.microsoft.com/groups/0a1b2c3d-1111/datasets/0a1b2c3d-2222/details'],
    ['https://app.fabric.microsoft.com/groups/0a1b2c3d-1111/warehouses/0a1b2c3d-2222'],
    ['https://app.fabric.microsoft.com/workloads/data-pipeline/monitoring/workspaces/0a1b/pipelines/1/2'],
    ['https://app.fabric.microsoft.com/monitoringhub'],
    ['https://app.fabric.microsoft.com/onelake'],
    ['https://msit.fabric.microsoft.com/groups/me/queryworkbenches/querydeeplink?database=a'],
  ],
  notAt: [
    'http://app.fabric.microsoft.com/home',
    'https://app.fabric.microsoft.com:8443/home',
    'https://app.fabric.microsoft.com.evil.example/home',
    'https://myapp.fabric.microsoft.com/home',
    'https://app.fabric.microsoft.com@evil.example/home',
    'https://evil.example/app.fabric.microsoft.com/home',
    'https://evil.example/?u=https://app.fabric.microsoft.com/home',
    'https://app.fabric.microsoft.com/admin-portal/capacities',
    'https://app.fabric.microsoft.com/workloadSignIn/0a1b/Org.Example',
    'https://app.fabric.microsoft.com/groups/me/reports/0a1b2c3d-1111',
    'https://app.fabric.microsoft.com/groups/me/apps/0a1b/reports/0a1b2c3d-1111',
    'https://app.fabric.microsoft.com/view?r=eyJrIjoiMSJ9',
    'https://app.powerbi.com/home',
    'https://api.fabric.microsoft.com/v1/workspaces',
    'https://onelake.dfs.fabric.microsoft.com/ws/lh.lakehouse/Files',
    'https://community.fabric.microsoft.com/',
    'https://www.microsoft.com/en-gb/microsoft-fabric',
    'https://support.fabric.microsoft.com/en-US/known-issues/',
  ],
};
