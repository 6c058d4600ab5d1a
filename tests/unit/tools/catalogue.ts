import type { Detection, Examples, Tool } from '@/utils/tools/types';

/** A tool's file. */
export interface ToolFile {
  detection: Detection;
  tool: Tool;
  examples: Examples;
}

/** Every file of the catalogue, with its name. */
export const catalogue: readonly (readonly [id: string, file: ToolFile])[] = Object.entries(
  import.meta.glob<ToolFile>('../../../utils/tools/catalogue/*.ts', { eager: true }),
).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file] as const);

/** What its author has still to fill in, a sentence each; nothing where a tool's file is whole. */
export function whatIsMissing(id: string, { detection, tool, examples }: ToolFile): string[] {
  const missing: string[] = [];
  const want = (holds: boolean, sentence: string) => {
    if (!holds) missing.push(`utils/tools/catalogue/${id}.ts: ${sentence}`);
  };
  want(detection.id === id, `Give detection.id the name of the file, '${id}'.`);
  want(detection.hosts.length > 0 || !!detection.ownHosts, 'List the hosts that serve the tool in detection.hosts.');
  for (const host of [...detection.hosts, ...(detection.ownHosts ?? [])]) {
    const isHost = /^(?:\*\*?\.)?(?:[a-z0-9-]+\.)*[a-z0-9-]+$/.test(host);
    want(
      isHost,
      `Write the host '${host}' in lower case, without a scheme or a path; '*.' or '**.' may stand before it.`,
    );
  }
  for (const key of ['name', 'vendor', 'category'] as const) want(tool[key] !== '', `Fill in tool.${key}.`);
  want(examples.opensAt.length >= 5, 'Give at least five addresses that are the tool in examples.opensAt.');
  want(examples.notAt.length >= 5, 'Give at least five addresses that are not the tool in examples.notAt.');
  want(
    !detection.signs || !!examples.shows,
    'It reads pages (detection.signs): show one of each kind in examples.shows.',
  );
  const used = [
    ...examples.opensAt.map(([, activity]) => activity),
    ...(detection.signs?.() ?? []).map(([sign]) => sign),
  ];
  for (const activity of new Set(used)) {
    const isNamed = activity === undefined || activity in tool.activities;
    want(isNamed, `Say in tool.activities how '${activity}' is named on screen, after "You are".`);
  }
  return missing;
}
