import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { FilterBar } from '@/components/filter-bar/filter-bar';
import { TipCard } from '@/components/tip-card/tip-card';
import { type Act, putAwayBy, standings } from '@/utils/history';
import { findLicence } from '@/utils/licences';
import { explain, sayReasons } from '@/utils/matching';
import { findPersona } from '@/utils/personas';
import { buildIndex, fitsFilter, offersOf, search, type TipFilter } from '@/utils/search';
import { planFrom } from '@/utils/settings';
import { findSkill } from '@/utils/skills';
import type { Stored } from '@/utils/store';
import { isPastReview, reviewOf, sourcesOf, type Tip } from '@/utils/tips';
import { findTool } from '@/utils/tools';

interface TipsPageProps {
  stored: Stored;
  onAct(acts: Act[]): void;
  onPlan(tipId: string, plan: string | undefined): void;
  onCopy(text: string): Promise<void>;
  onOpen(address: string): void;
}

/** Every tip, to search and to browse. */
export function TipsPage(props: TipsPageProps) {
  const { stored } = props;
  const { tips } = stored;
  const query = useSignal('');
  const filter = useSignal<TipFilter>({});
  const index = useMemo(() => buildIndex(tips), [tips]);

  const now = Date.now();
  const found = findTips(tips, query.value, (text) => search(index, text, tips.length).map(({ id }) => id));
  const shown = found
    .filter((tip) => fitsFilter(tip, filter.value))
    // What nobody has checked in time comes last; the order is otherwise kept.
    .sort((a, b) => Number(isPastReview(a, now)) - Number(isPastReview(b, now)));
  return (
    <>
      <FilterBar
        query={query.value}
        filter={filter.value}
        offers={offersOf(tips)}
        onQuery={(text) => {
          query.value = text;
        }}
        onFilter={(next) => {
          filter.value = next;
        }}
      />
      <p role="status" data-result-count={shown.length}>
        {sayCount(shown.length, tips.length)}
      </p>
      <div class="library-list">
        {shown.map((tip) => (
          <LibraryTip key={tip.id} tip={tip} folded {...props} />
        ))}
      </div>
    </>
  );
}

/** One tip with all that is known of it here. */
export function LibraryTip({ tip, folded, stored, ...props }: TipsPageProps & { tip: Tip; folded: boolean }) {
  const { profile, history, tips, packs, readOnly } = stored;
  const now = Date.now();
  const standing = standingsIn(history).get(tip.id);
  const word = putAwayBy(standing, now);
  return (
    <TipCard
      tip={tip}
      sources={sourcesOf(tip, packs)}
      reasons={sayReasons(explain(tip, { profile, history, now }, tips), {})}
      said={new Set(standing?.said.keys())}
      {...(word && { putAway: word })}
      facts={sayFacts(tip)}
      folded={folded}
      review={reviewOf(tip, now)}
      readOnly={readOnly}
      held={profile.licences}
      plan={planFrom(profile, tip.id)}
      onAct={(act) => props.onAct([{ ...act, tipId: tip.id }])}
      onPlan={(plan) => props.onPlan(tip.id, plan)}
      onCopy={props.onCopy}
      onOpen={props.onOpen}
    />
  );
}

// Every card asks: it is worked out once for each history.
const standingsOf = new WeakMap<Stored['history'], ReturnType<typeof standings>>();
function standingsIn(history: Stored['history']): ReturnType<typeof standings> {
  const known = standingsOf.get(history) ?? standings(history);
  standingsOf.set(history, known);
  return known;
}

function findTips(tips: readonly Tip[], query: string, searchIds: (query: string) => string[]): Tip[] {
  if (query.trim() === '') return [...tips];
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  return searchIds(query).flatMap((id) => byId.get(id) ?? []);
}

function sayFacts(tip: Tip): string {
  const where = tip.tools.map((id) => findTool(id)?.name ?? id).join(', ') || 'Any tool';
  const who = tip.personas.includes('*')
    ? 'everyone'
    : tip.personas.map((id) => findPersona(id)?.name ?? id).join(', ');
  const needs =
    tip.licences.length === 0
      ? 'no AI needed'
      : `needs ${tip.licences.map((id) => findLicence(id)?.name ?? id).join(' or ')}`;
  return `${where} · for ${who} · ${findSkill(tip.skill)?.name} · ${needs}`;
}

function sayCount(shown: number, all: number): string {
  if (shown === 0) return 'No tip fits. Try fewer words, or fewer filters.';
  if (shown === all) return `${all} tips`;
  return `${shown} of ${all} tips`;
}
