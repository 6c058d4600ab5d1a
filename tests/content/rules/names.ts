import { licences } from '@/utils/licences';
import { personas } from '@/utils/personas';
import type { Tip } from '@/utils/tips';
import { tools } from '@/utils/tools';

/** Ids that this version does not know: a tip with one would reach nobody. */
export function nameProblems(tip: Tip): string[] {
  const known = {
    tools: tools.map(({ id }) => id),
    personas: ['*', ...personas.map(({ id }) => id)],
    licences: licences.map(({ id }) => id),
    activities: tools.filter(({ id }) => tip.tools.includes(id)).flatMap((tool) => Object.keys(tool.activities)),
  };
  return Object.entries(known).flatMap(([field, ids]) =>
    tip[field as keyof typeof known]
      .filter((id) => !ids.includes(id))
      .map((id) => `Mend "${id}" in "${field}" of ${tip.id}: this version does not know it.`),
  );
}
