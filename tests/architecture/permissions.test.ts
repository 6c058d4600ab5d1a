import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// What the built extension asks for. A new line in the snapshot is a new question to every administrator, and a new
// host makes Chrome disable the extension until each person accepts: say in the commit why it is worth that.
//   storage           the sighting of each tab, in memory; the time of the last badge
//   unlimitedStorage  the browser does not clear tips and history away when space is short; no warning at install
//   scripting         starts the content script in tabs that were open before the install; no warning at install
//   sidePanel         tips beside the work (Chrome and Edge; Firefox has a sidebar without a permission)
describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

  it('asks for these permissions and hosts', async () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest;
    const asked = { permissions, host_permissions, optional_permissions, optional_host_permissions };
    await expect(`${JSON.stringify(asked, null, 2)}\n`).toMatchFileSnapshot(`permissions.${build}.txt`);
  });

  it('never asks for every site, for the tabs, or for plain http', () => {
    const everything = JSON.stringify(manifest);
    expect(everything).not.toMatch(/<all_urls>|\*:\/\/|https?:\/\/\*\/|"tabs"|http:\/\//);
  });

  it('opens nothing by itself: Firefox would show a sidebar at install', () => {
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
    if (build.startsWith('firefox')) expect(manifest.sidebar_action).toBeDefined();
  });

  it('runs in pages only what it has a host permission for', () => {
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.sort()).toEqual(manifest.host_permissions.toSorted());
  });

  it('looks into frames of the Office programs only', () => {
    for (const { matches, all_frames = false } of manifest.content_scripts) {
      expect(matches).not.toEqual([]);
      const officeOnly = matches.every((match: string) => match.includes('.officeapps.live.com'));
      expect(all_frames, matches[0]).toBe(officeOnly);
    }
  });

  it('lets its pages reach nothing but its own files, and other pages nothing of its own', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
