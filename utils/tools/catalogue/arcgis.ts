import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Esri's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'arcgis',
  hosts: [
    '*.maps.arcgis.com',
    'www.arcgis.com',
    'experience.arcgis.com',
    'storymaps.arcgis.com',
    'survey123.arcgis.com',
  ],
  // The administrator's part of an organisation's page is behind a hash. What one of the hosts serves, the others
  // don't have, so one list will do: apps and /home of the portal, then the other hosts' own.
  read(url) {
    return (
      url.hash !== '#settings' &&
      readPath(pathOf(url), [
        ['home/item.html', 'item-detail'],
        ['home/web(map|scene)/viewer.html|apps/mapviewer', 'map-view'],
        ['(apps/storymaps/)?stories/(?!new)@$', 'story-view'],
        ['experience/@|apps/(?!hub|sites|storymaps|@($|/(home|new|builder)))@', 'app-view'],
        // Below /share is the form that the public answers.
        ['apps/(?!hub|sites)@|home(?!/sign)|builder|stories|collections|surveys', true],
        // Only an organisation's own host is the tool at its root.
        ['$', url.hostname.includes('.maps.')],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'ArcGIS Online',
  vendor: 'Esri',
  category: 'maps',
  aliases: ['ArcGIS', 'AGOL', 'ArcGIS StoryMaps', 'ArcGIS Dashboards', 'Experience Builder', 'Survey123', 'Map Viewer'],
  activities: {
    'app-view': 'using a map app',
    'item-detail': 'looking at an item',
    'map-view': 'looking at a map',
    'story-view': 'reading a story map',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.maps.arcgis.com/home/item.html?id=0a1b2c3d4e5f', 'item-detail'],
    ['https://www.arcgis.com/home/item.html?id=0a1b2c3d4e5f', 'item-detail'],
    ['https://CONTOSO.maps.arcgis.com:443/apps/mapviewer/index.html?webmap=0a1b2c', 'map-view'],
    ['https://www.arcgis.com/apps/mapviewer/index.html', 'map-view'],
    ['https://contoso.maps.arcgis.com.mcas.ms/home/webmap/viewer.html?webmap=0a1b2c', 'map-view'],
    ['https://www.arcgis.com/home/webscene/viewer.html?webscene=0a1b2c', 'map-view'],
    ['https://contoso.maps.arcgis.com/apps/dashboards/0a1b2c3d4e5f', 'app-view'],
    ['https://contoso.maps.arcgis.com/apps/opsdashboard/index.html#/0a1b2c', 'app-view'],
    ['https://contoso.maps.arcgis.com/apps/instant/sidebar/index.html?appid=0a1b2c', 'app-view'],
    ['https://contoso.maps.arcgis.com/apps/webappviewer/index.html?id=0a1b2c', 'app-view'],
    ['https://www.arcgis.com/apps/View/index.html?appid=0a1b2c', 'app-view'],
    ['https://experience.arcgis.com/experience/0a1b2c3d4e5f/page/Wards/', 'app-view'],
    ['https://storymaps.arcgis.com/stories/0a1b2c3d4e5f', 'story-view'],
    ['https://storymaps.arcgis.com/stories/0a1b2c3d4e5f/edit'],
    ['https://storymaps.arcgis.com/collections/0a1b2c3d4e5f?item=1'],
    ['https://survey123.arcgis.com/surveys/0a1b2c3d4e5f/design'],
    ['https://survey123.arcgis.com/surveys/0a1b2c3d4e5f/data?extent=1,2,3,4'],
    ['https://contoso.maps.arcgis.com/home/content.html?view=table#my'],
    ['https://contoso.maps.arcgis.com/home/organization.html'],
    ['https://contoso.maps.arcgis.com/'],
  ],
  notAt: [
    'http://contoso.maps.arcgis.com/home/item.html?id=0a1b',
    'https://contoso.maps.arcgis.com:8443/home/item.html?id=0a1b',
    'https://maps.arcgis.com/home/item.html?id=0a1b',
    'https://a.contoso.maps.arcgis.com/home/item.html?id=0a1b',
    'https://contoso.maps.arcgis.com.evil.example/home/item.html?id=0a1b',
    'https://contoso.mymaps.arcgis.com/home/item.html?id=0a1b',
    'https://contoso.maps.arcgis.com@evil.example/home/item.html?id=0a1b',
    'https://evil.example/contoso.maps.arcgis.com/home/item.html?id=0a1b',
    'https://evil.example/?u=https://www.arcgis.com/home/item.html?id=0a1b',
    'https://contoso.maps.arcgis.com/home/signin.html?returnUrl=%2Fhome%2Fitem.html',
    'https://contoso.maps.arcgis.com/home/organization.html#settings',
    'https://contoso.maps.arcgis.com/sharing/rest/content/items/0a1b',
    'https://contoso.maps.arcgis.com/sharing/oauth2/authorize',
    'https://www.arcgis.com/',
    'https://www.arcgis.com/index.html',
    'https://www.arcgis.com/features/free-trial.html',
    'https://contoso.hub.arcgis.com/datasets/wards',
    'https://contoso.maps.arcgis.com/apps/sites/#/parks',
    'https://storymaps.arcgis.com/',
    'https://storymaps.arcgis.com/en/app-list/map-tour/',
    'https://survey123.arcgis.com/share/0a1b2c3d4e5f',
    'https://experience.arcgis.com/',
    'https://services.arcgis.com/abc/arcgis/rest/services/Wards/FeatureServer',
    'https://developers.arcgis.com/documentation/',
    'https://doc.arcgis.com/en/arcgis-online/',
    'https://status.arcgis.com/',
    'https://www.esri.com/en-us/arcgis/products/arcgis-online/overview',
  ],
};
