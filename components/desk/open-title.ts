import { activityWords } from '@/utils/matching';
import { findTool, type OpenTool } from '@/utils/tools';

/** What is open, as the title of a page: "Outlook: reading mail". */
export function openTitle({ tool, activity, by }: OpenTool): string {
  if (tool === undefined) return 'Tips for anywhere';
  const name = findTool(tool)?.name ?? tool;
  if (by === 'pick') return `${name}: your choice`;
  return activity === undefined ? name : `${name}: ${activityWords(tool, activity)}`;
}
