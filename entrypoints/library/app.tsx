import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { FilterBar } from '@/components/filter-bar/filter-bar';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import { TipCard } from '@/components/tip-card/tip-card';
import { putAwayBy, standings, toEvent } from '@/utils/history';
import { findLicence } from '@/utils/licences';
import { explain, sayReasons } from '@/utils/matching';
import { findPersona } from '@/utils/personas';
import { listShippedPacks, readShippedPack } from '@/utils/platform';
import { buildIndex, fitsFilter, offersOf, search, type TipFilter } from '@/utils/search';
import { findSkill } from '@/utils/skills';
import { openStore, sayProblem } from '@/utils/store';
import { isPastReview, reviewOf, sourcesOf, type Tip } from '@/utils/tips';
import { findTool } from '@/utils/tools';

const store = openStore({ list: listShippedPacks, read: readShippedPack });

/** Every tip there is, to search and to browse, with no network. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { save, unsaved } = useSaving();
  const query = useSignal('');
  const filter = useSignal<TipFilter>({});

  const tips = stored?.tips;
  const index = useMemo(() => tips && buildIndex(tips), [tips]);
  if (!stored || !tips || !index) return <Page title="Library" branded ready={false} failed={failed} />;

  const now = Date.now();
  const standing = standings(stored.history);
  const found = findTips(tips, query.value, (text) => search(index, text, tips.length).map(({ id }) => id));
  const shown = found
    .filter((tip) => fitsFilter(tip, filter.value))
    // What nobody has checked in time comes last; the order is otherwise kept.
    .sort((a, b) => Number(isPastReview(a, now)) - Number(isPastReview(b, now)));
  const situation = { profile: stored.profile, history: stored.history, now };

  return (
    <Page title="Library" branded ready unsaved={unsaved} problems={stored.problems.map(sayProblem)}>
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
        {shown.map((tip) => {
          const word = putAwayBy(standing.get(tip.id), now);
          return (
            <TipCard
              key={tip.id}
              tip={tip}
              sources={sourcesOf(tip, stored.packs)}
              reasons={sayReasons(explain(tip, situation, tips), {})}
              said={new Set(standing.get(tip.id)?.said.keys())}
              {...(word && { putAway: word })}
              facts={sayFacts(tip)}
              folded
              review={reviewOf(tip, now)}
              readOnly={stored.readOnly}
              onAct={(act) => save(store.record([toEvent({ ...act, tipId: tip.id }, Date.now())]))}
              onCopy={(text) => navigator.clipboard.writeText(text)}
            />
          );
        })}
      </div>
    </Page>
  );
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
