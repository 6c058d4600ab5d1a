import type { Source, Tip } from '@/utils/tips';

const DAY = 24 * 60 * 60 * 1000;
const products =
  /^(Microsoft|Google|Atlassian|Slack|Salesforce|Zoom|ServiceNow|Zendesk|Notion|Miro|Canva|Adobe|Esri|OpenAI|Anthropic|GitHub|Cisco|Trello)\b/;

/** A tip is looked at again sooner where a product's own word is old: within four months, and else within a year. */
export function reviewProblems(tip: Tip, registry: readonly Source[]): string[] {
  const cited = registry.filter(({ id }) => tip.sources.includes(id));
  const days = (Date.parse(tip.reviewBy) - Date.parse(tip.reviewed)) / DAY;
  const old = cited.filter(
    ({ publisher, date }) =>
      tip.tools.length > 0 &&
      products.test(publisher) &&
      date !== undefined &&
      Date.parse(tip.reviewed) - Date.parse(date) > 366 * DAY,
  );
  // A newer word on the same product stands in for the old one.
  const newer = cited.some(({ publisher, date }) => {
    const same = old.some((source) => source.publisher.split(/[\s(]/)[0] === publisher.split(/[\s(]/)[0]);
    return same && date !== undefined && Date.parse(tip.reviewed) - Date.parse(date) <= 366 * DAY;
  });
  const most = old.length > 0 && !newer ? 125 : 370;
  if (days >= 1 && days <= most) return [];
  const why = most === 125 ? ` (what "${old[0]?.id}" says of the product is older than a year)` : '';
  return [`Set "reviewBy" of ${tip.id} to between 1 and ${most} days after "reviewed"${why}; it is ${days}.`];
}
