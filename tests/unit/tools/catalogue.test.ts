import { describe, expect, it } from 'vitest';
import { detect, tools } from '@/utils/tools';
import type { Detection, Examples } from '@/utils/tools/types';

interface ToolFile {
  detection: Detection;
  examples: Examples;
}
const files = import.meta.glob<ToolFile>('../../../utils/tools/catalogue/*.ts', { eager: true });
const fileOf = (id: string) => {
  const file = files[`../../../utils/tools/catalogue/${id}.ts`];
  if (!file) throw new Error(`no file for ${id}`);
  return file;
};

describe.each(tools.map((tool) => [tool.name, tool] as const))('%s', (_name, tool) => {
  const { detection, examples } = fileOf(tool.id);

  it('has the id of its file, hosts, and examples both ways', () => {
    expect(detection.id).toBe(tool.id);
    expect(detection.hosts).not.toEqual([]);
    expect(examples.opensAt.length).toBeGreaterThanOrEqual(5);
    expect(examples.notAt.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples.opensAt.map(([address, activity]) => [address, activity] as const))(
    'is open at %s',
    (address, activity) => {
      expect(detect(address)).toEqual(activity === undefined ? { tool: tool.id } : { tool: tool.id, activity });
    },
  );

  it.each(examples.notAt)('is not what %s shows', (address) => {
    expect(detect(address)?.tool).not.toBe(tool.id);
  });

  it('names every activity that its examples use', () => {
    const used = examples.opensAt.flatMap(([, activity]) => (activity === undefined ? [] : [activity]));
    expect(Object.keys(tool.activities)).toEqual(expect.arrayContaining(used));
  });
});
