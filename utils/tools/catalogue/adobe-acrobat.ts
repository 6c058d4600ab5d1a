import type { Detection, Examples, Tool } from '../types';

// Addresses: Adobe's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'adobe-acrobat',
  hosts: ['acrobat.adobe.com', 'documentcloud.adobe.com'],
  // What is said of the product is below a country and a language. SharePoint and Google Drive open a PDF here too.
  routes() {
    return [
      ['id/urn:@|link/(review|track|file)|(gsuite|spod)integration', 'viewing'],
      ['link/(?!log-?in|sign-?in)@|home$', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Adobe Acrobat',
  vendor: 'Adobe',
  category: 'pdf',
  aliases: ['Adobe Acrobat on the web', 'Acrobat', 'Adobe Reader', 'Adobe Document Cloud', 'Acrobat online'],
  activities: {
    viewing: 'reading a PDF',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://acrobat.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d-0000-4000-8000-000000000000', 'viewing'],
    ['https://ACROBAT.adobe.com:443/id/urn:aaid:sc:VA6C2:0a1b2c3d-0000-4000-8000-000000000000/', 'viewing'],
    ['https://acrobat.adobe.com.mcas.ms/id/urn:aaid:sc:EU:0a1b2c3d', 'viewing'],
    ['https://acrobat.adobe.com/id/urn%3Aaaid%3Asc%3AEU%3A0a1b2c3d/?filetype=application%2Fpdf', 'viewing'],
    ['https://acrobat.adobe.com/link/review?uri=urn:aaid:scds:US:0a1b2c3d', 'viewing'],
    ['https://acrobat.adobe.com/link/track/?uri=urn:aaid:scds:US:0a1b2c3d#pageNum=1', 'viewing'],
    ['https://documentcloud.adobe.com/link/track?uri=urn%3Aaaid%3Ascds%3AUS%3A0a1b2c3d', 'viewing'],
    ['https://documentcloud.adobe.com/link/review?uri=urn:aaid:scds:US:0a1b2c3d', 'viewing'],
    ['https://documentcloud.adobe.com/spodintegration/index.html?locale=en-us', 'viewing'],
    ['https://documentcloud.adobe.com/gsuiteintegration/index.html?state=%7B%7D', 'viewing'],
    ['https://acrobat.adobe.com/link/home/'],
    ['https://acrobat.adobe.com/link/documents/files'],
    ['https://acrobat.adobe.com/link/documents/agreements'],
    ['https://acrobat.adobe.com/link/acrobat/ocr-pdf?x_api_client_id=adobe_com'],
  ],
  notAt: [
    'http://acrobat.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://acrobat.adobe.com:8443/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://acrobat.adobe.com.evil.example/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://myacrobat.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://acrobat.notadobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://acrobat.adobe.com@evil.example/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://evil.example/acrobat.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
    'https://evil.example/?u=https://acrobat.adobe.com/link/home',
    'https://acrobat.adobe.com/us/en/',
    'https://acrobat.adobe.com/us/en/acrobat/pdf-reader.html',
    'https://acrobat.adobe.com/gb/en/link/pricing.html',
    'https://acrobat.adobe.com/home/index-browser-eol.html',
    'https://documentcloud.adobe.com/view-sdk/main.js',
    'https://documentcloud.adobe.com/view-sdk-demo/index.html#/view/FULL_WINDOW/a.pdf',
    'https://documentcloud.adobe.com/us/en/',
    'https://www.adobe.com/acrobat.html',
    'https://www.adobe.com/acrobat/online/ocr-pdf.html',
    'https://helpx.adobe.com/acrobat/using/links.html',
    'https://status.adobe.com/',
    'https://adminconsole.adobe.com/',
    'https://auth.services.adobe.com/en_GB/index.html',
    'https://new.express.adobe.com/id/urn:aaid:sc:EU:0a1b2c3d',
  ],
};
