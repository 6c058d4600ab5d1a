// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, findTool } from '@/utils/tools';
import { listedFor, parseToolAddress } from '@/utils/tools/hosts';
import { pathOf, readPath } from '@/utils/tools/routes';
import type { Detection } from '@/utils/tools/types';
import { letFramesBe } from '../../fixtures/frames';
import { catalogue } from './catalogue';

const detections = catalogue.map(([, { detection }]) => detection);
const examples = catalogue.map(([id, { examples }]) => [id, examples] as const);

/** A page that holds this, and nothing else. */
function pageWith(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

letFramesBe();

const indexBy = (hostsOf: (detection: Detection) => readonly string[]) => {
  const index = new Map<string, Detection[]>();
  for (const detection of detections) {
    for (const host of hostsOf(detection)) index.set(host, [...(index.get(host) ?? []), detection]);
  }
  return index;
};
const byHost = indexBy(({ hosts }) => hosts);
const byOwnHost = indexBy(({ ownHosts = [] }) => ownHosts);

/** Every detection that claims an address, not only the first one asked. */
function claims(address: string, page?: ParentNode): string[] {
  const url = parseToolAddress(address);
  if (!url) return [];
  const listed = listedFor(url.hostname, byHost);
  return [...new Set(listed.length > 0 ? listed : listedFor(url.hostname, byOwnHost))]
    .filter(
      (detection) =>
        (detection.read?.(new URL(url), page) ?? readPath(pathOf(url), detection.routes?.() ?? [])) !== false,
    )
    .map(({ id }) => id);
}

describe('the catalogue', () => {
  it.each(examples)('claims no example of %s twice', (id, { opensAt, notAt }) => {
    for (const [address] of opensAt) expect(claims(address), address).toEqual([id]);
    for (const address of notAt) expect(claims(address).length, address).toBeLessThan(2);
  });
});

describe('an address that is no tool', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a blank page', 'about:blank'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,https://chatgpt.com/'],
    ['a blob of the tool', 'blob:https://chatgpt.com/0f1fce3b'],
    ['the source of the tool', 'view-source:https://chatgpt.com/'],
    ['a page of the browser', 'chrome://newtab/'],
    ['a file', 'file:///chatgpt.com/c/1'],
    ['an address without a scheme', 'chatgpt.com/c/1'],
    ['an address without a host', 'https:///'],
    ['an impossible port', 'https://chatgpt.com:99999/'],
    ['a name without a password', 'https://sam@chatgpt.com/'],
    ['a password without a name', 'https://:secret@chatgpt.com/'],
    ['a backslash before the @', 'https://evil.example\\@chatgpt.com/c/1'],
    ['a backslash after the tool', 'https://outlook.office.com\\@evil.example/mail/'],
    ['a dot at the end of the host', 'https://chatgpt.com./c/1'],
    ['a dot at the end of a tenant', 'https://contoso.sharepoint.com./sites/Planning'],
    ['a dot before the proxy', 'https://chatgpt.com..mcas.ms/c/1'],
    ['a Cyrillic letter', 'https://ch\u0430tgpt.com/c/1'],
    ['its punycode', 'https://xn--chtgpt-3nf.com/c/1'],
    ['a look-alike of a tenant host', 'https://contoso.sh\u0430repoint.com/sites/Planning'],
    ['the front of the proxy', 'https://mcas-proxyweb.mcas.ms/certificate-checker?url=https://chatgpt.com/'],
    ['the proxy asking for access', 'https://contoso.access.mcas.ms/aad_login?to=https://chatgpt.com/'],
    ['the proxy itself', 'https://mcas.ms/https://chatgpt.com/'],
    ['another site behind the proxy', 'https://evil.example.mcas.ms/chatgpt.com/c/1'],
    ['the proxy twice', 'https://chatgpt.com.mcas.ms.mcas.ms/c/1'],
    ['a look-alike of the proxy', 'https://chatgpt.com.notmcas.ms/c/1'],
    ['a host that ends like a tenant', 'https://.sharepoint.com/sites/Planning'],
  ])('is not claimed: %s', (_what, address) => {
    expect(detect(address)).toBeUndefined();
  });
});

describe('an address written in an unusual way', () => {
  it.each([
    ['a full-width host', 'https://\uff43hatgpt.com/c/1', { tool: 'chatgpt', activity: 'ai-chat' }],
    ['backslashes', 'https:\\\\chatgpt.com\\c\\1', { tool: 'chatgpt', activity: 'ai-chat' }],
    ['dots in the path', 'https://chatgpt.com/auth/../c/1', { tool: 'chatgpt', activity: 'ai-chat' }],
    ['a broken escape', 'https://contoso.sharepoint.com/sites/50%', { tool: 'sharepoint', activity: 'site-home' }],
  ])('is read as the browser reads it: %s', (_what, address, sighting) => {
    expect(detect(address)).toEqual(sighting);
  });
});

describe('the page of a tool', () => {
  const shows = catalogue.flatMap(([, { examples, detection }]) =>
    detection.ownSign ? [] : (examples.shows ?? []).map(([address, html]) => [new URL(address), html] as const),
  );

  it('is nothing on another host, however like it is called', () => {
    expect(shows.length).toBeGreaterThan(10);
    for (const [{ host, pathname, search, hash }, html] of shows) {
      for (const other of ['evil.example', `${host}.evil.example`, `evil.example/${host}`]) {
        const address = `https://${other}${pathname}${search}${hash}`;
        expect(detect(address, pageWith(html)), address).toBeUndefined();
      }
    }
  });

  it.each([
    ['sharepoint', '<meta name="GENERATOR" content="Microsoft SharePoint">', '/sites/Planning/SitePages/Rota.aspx'],
    ['gitlab', '<meta property="og:site_name" content="GitLab">', '/web/site/-/merge_requests/7'],
  ])(
    'that an organisation runs itself is known by its own sign, but not under the name of the vendor: %s',
    (tool, html, path) => {
      expect(detect(`https://git.example.gov.uk${path}`, pageWith(html))?.tool).toBe(tool);
      expect(detect(`https://git.example.gov.uk${path}`, pageWith('<p>'))).toBeUndefined();
      expect(detect(`https://git.example.gov.uk${path}`)).toBeUndefined();
      for (const host of [
        'contoso.sharepoint.com.evil.example',
        'gitlab.com.evil.example',
        'a.contoso.sharepoint.com',
      ]) {
        if (host.includes(tool)) expect(detect(`https://${host}${path}`, pageWith(html)), host).toBeUndefined();
      }
    },
  );
});

describe('an Office file whose address does not say which', () => {
  const nameless =
    'https://contoso.sharepoint.com/sites/Planning/_layouts/15/Doc.aspx?sourcedoc={0F1FCE3B}&action=edit';
  const personal = 'https://onedrive.live.com/personal/c1d310c499f08fba/_layouts/15/Doc.aspx?sourcedoc={0F1FCE3B}';

  it.each([
    ['word', '<iframe id="WacFrame_Word_0"></iframe>'],
    ['excel', '<iframe id="WacFrame_Excel_0"></iframe>'],
    ['powerpoint', '<iframe id="WacFrame_PowerPoint_0"></iframe>'],
  ])('is told by its frame: %s', (tool, frame) => {
    expect(detect(nameless, pageWith(frame))).toEqual({ tool, activity: 'editing' });
    expect(detect(personal, pageWith(frame))).toEqual({ tool });
    expect(claims(nameless, pageWith(frame))).toEqual([tool]);
  });

  it('stays unknown without a page, and where the frame is of another tool', () => {
    expect(detect(nameless)).toBeUndefined();
    expect(detect(nameless, pageWith('<iframe id="WacFrame_Sway_0"></iframe>'))).toBeUndefined();
    expect(detect(nameless, pageWith('<iframe id="WebApplicationFrame"></iframe>'))).toBeUndefined();
  });

  it('is claimed once where a page has frames of several', () => {
    const page = pageWith('<iframe id="WacFrame_Word_0"></iframe><iframe id="WacFrame_Excel_0"></iframe>');
    expect(claims(nameless, page)).toHaveLength(1);
  });

  it('lets the address decide where it can, and only on the hosts of the tool', () => {
    const page = pageWith('<iframe id="WacFrame_Word_0"></iframe>');
    expect(detect(`${nameless}&file=Costs.xlsx`, page)).toEqual({ tool: 'excel', activity: 'editing' });
    expect(detect(`${nameless}&file=Drawing.vsdx`, page)?.tool).toBe('visio');
    expect(detect(`${nameless}&file=Plan.mpp`, page)).toBeUndefined();
    expect(detect(nameless.replace('/sites/', '/:o:/r/sites/'), page)?.tool).toBe('onenote');
    expect(detect(nameless.replace('contoso.', 'contoso-admin.'), page)).toBeUndefined();
    expect(detect('https://evil.example/_layouts/15/Doc.aspx', page)).toBeUndefined();
    expect(detect('https://contoso.sharepoint.com/sites/Planning', page)?.tool).toBe('sharepoint');
  });

  it('does not fail on a page that throws at every question', () => {
    const hostile = new Proxy({} as ParentNode, {
      get() {
        throw new Error('no');
      },
    });
    expect(detect(nameless, hostile)).toBeUndefined();
    expect(detect(`${nameless}&file=Minutes.docx`, hostile)).toEqual({ tool: 'word', activity: 'editing' });
  });
});

describe('detect', () => {
  const hosts = detections.flatMap((detection) => detection.hosts.map((host) => host.replace('*', 'contoso')));
  // Pieces of the examples put together anew come closer to the tools' own addresses than chance does.
  const addresses = examples
    .flatMap(([, { opensAt, notAt }]) => [...opensAt.map(([address]) => address), ...notAt])
    .map((address) => new URL(address));
  const parts = [...new Set(addresses.flatMap(({ pathname }) => pathname.split('/')))];
  const endings = [...new Set(addresses.map(({ search, hash }) => search + hash))];
  const onTool = fc
    .tuple(
      fc.constantFrom(...hosts),
      fc.oneof(
        fc.webPath(),
        fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((path) => `/${path.join('/')}`),
      ),
      fc.oneof(
        fc.constantFrom(...endings),
        fc.webQueryParameters().map((query) => `?${query}`),
      ),
    )
    .map((pieces) => `https://${pieces.join('')}`);

  it('answers for any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (address) => {
        expect(() => detect(address)).not.toThrow();
        expect(() => detect(`https://chatgpt.com/${address}`)).not.toThrow();
      }),
    );
  });

  it('answers for any web address, and finds nothing away from the hosts of the tools', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const url = parseToolAddress(address);
        const isListed = url !== undefined && claims(address).length > 0;
        expect(detect(address) !== undefined).toBe(isListed);
      }),
    );
  });

  it('answers for any address on the hosts of the tools, with one tool at most', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(onTool, (address) => {
        const sighting = detect(address);
        if (sighting) seen.add(sighting.tool);
        expect(claims(address)).toEqual(sighting ? [sighting.tool] : []);
        if (sighting?.activity === undefined) return;
        expect(Object.keys(findTool(sighting.tool)?.activities ?? {})).toContain(sighting.activity);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBeGreaterThan(1);
  });
});
