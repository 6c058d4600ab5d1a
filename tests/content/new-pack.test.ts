import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePack } from '@/utils/tips';
import { tipProblems } from './rules';

let folder: string;
beforeAll(() => {
  mkdirSync('.output', { recursive: true });
  folder = mkdtempSync(join('.output', 'new-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const newPack = (...args: string[]) => spawnSync('node', ['scripts/new-pack.mjs', ...args], { encoding: 'utf8' });

describe('npm run new:pack', () => {
  it('writes a pack that fails until it is filled in, and says why', () => {
    const { status, stdout } = newPack('libraries', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('npm run packs:check libraries');
    const pack = JSON.parse(readFileSync(join(folder, 'libraries.json'), 'utf8'));
    expect(parsePack(pack)).toEqual({
      ok: false,
      problems: ['The source "name-a-source" is cited, but it is not in the list of sources.'],
    });
    // Once the source is there, the rest is in the format, and what is still to be written is said.
    const source = { id: 'name-a-source', title: 'A', publisher: 'B', url: 'https://example.org/' };
    const parsed = parsePack(pack, [source]);
    if (!parsed.ok) throw new Error(parsed.problems.join());
    expect(parsed.pack.tips.flatMap((tip) => tipProblems(tip, [source])).join('\n')).toMatch(
      /have 43 words together|between 1 and 370 days/,
    );
  });

  it('overwrites nothing, and takes no name that is none', () => {
    expect(newPack('libraries', folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('already') });
    for (const name of ['', 'Two Words', '../evil']) {
      expect(newPack(name, tmpdir()), name).toMatchObject({ status: 1, stderr: expect.stringContaining('lower case') });
    }
  });
});
