import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ToolFile, whatIsMissing } from './catalogue';

let folder: string;
beforeAll(() => {
  mkdirSync('.output', { recursive: true });
  folder = mkdtempSync(join('.output', 'new-tool-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const newTool = (...args: string[]) => spawnSync('node', ['scripts/new-tool.mjs', ...args], { encoding: 'utf8' });

describe('npm run new:tool', () => {
  it('writes a file whose test says, a sentence each, what is missing', async () => {
    const { status, stdout } = newTool('zendesk-sell', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('utils/tools/catalogue/zendesk-sell.ts');
    // It lies elsewhere here, and finds what it imports all the same.
    const path = join(process.cwd(), folder, 'zendesk-sell.ts');
    const text = readFileSync(path, 'utf8').replaceAll("from '../", "from '@/utils/tools/");
    writeFileSync(path, text);
    const file: ToolFile = await import(/* @vite-ignore */ path);
    expect(file.detection.id).toBe('zendesk-sell');
    expect(whatIsMissing('zendesk-sell', file)).toEqual([
      expect.stringContaining('List the hosts'),
      expect.stringContaining('Fill in tool.name'),
      expect.stringContaining('Fill in tool.vendor'),
      expect.stringContaining('Fill in tool.category'),
      expect.stringContaining('five addresses that are the tool'),
      expect.stringContaining('five addresses that are not the tool'),
    ]);
  });

  it('overwrites nothing', () => {
    const { status, stderr } = newTool('zendesk-sell', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('There is a file for "zendesk-sell" already');
    expect(readFileSync(join(folder, 'zendesk-sell.ts'), 'utf8')).toContain("id: 'zendesk-sell'");
  });

  it.each(['', 'Zendesk Sell', '../evil', 'zendesk_sell', '-a'])('takes no name like %j', (name) => {
    const { status, stderr } = newTool(name, tmpdir());
    expect(status).toBe(1);
    expect(stderr).toContain('Name the tool in lower case');
  });
});
