import { detections } from './detections';
import { toMatchPatterns } from './hosts';
import type { Detection } from './types';

/** Tools that share hosts, and so a script: a page is given the detections of one family, not of all. */
export interface Family {
  /** Ids of its tools, sorted. */
  tools: string[];
  /** Where its script runs: match patterns of the manifest, sorted. */
  matches: string[];
  /** The script, below the root of the extension. */
  script: string;
}

/** Every family: no page is matched by two of them. */
export function families(): Family[] {
  const groups: Detection[][] = [];
  for (const detection of detections) {
    const kin = groups.filter((group) => group.some((other) => shareHost(detection, other)));
    for (const group of kin) groups.splice(groups.indexOf(group), 1);
    groups.push([...kin.flat(), detection]);
  }
  return groups.map(toFamily).sort((a, b) => a.script.localeCompare(b.script, 'en'));
}

/** The families with a tool that an organisation may run on a host of its own. */
export function ownHostFamilies(): Family[] {
  const movable = detections.filter(({ ownHosts, ownSign }) => ownHosts || ownSign).map(({ id }) => id);
  return families().filter(({ tools }) => tools.some((id) => movable.includes(id)));
}

function toFamily(group: readonly Detection[]): Family {
  const tools = group.map(({ id }) => id).sort();
  const hosts = [...new Set(group.flatMap(({ hosts }) => hosts))];
  return { tools, matches: toMatchPatterns(hosts).sort(), script: `content-scripts/tools/${tools.join('.')}.js` };
}

function shareHost(one: Detection, other: Detection): boolean {
  return one.hosts.some((a) => other.hosts.some((b) => covers(a, b) || covers(b, a)));
}

// As the manifest reads them: `*.b.c` and `**.b.c` hold for `b.c` and for all that is below it.
function covers(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  return pattern.startsWith('*') && host.replace(/^\**\.?/, '.').endsWith(pattern.replace(/^\*+/, ''));
}
