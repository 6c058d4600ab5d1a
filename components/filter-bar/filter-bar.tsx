import { useId } from 'preact/hooks';
import type { Offer, TipFilter } from '@/utils/search';
import './filter-bar.css';

export interface FilterBarProps {
  query: string;
  filter: TipFilter;
  /** What each filter offers: the tips' own tools, personas, skills and licences. */
  offers: Record<keyof TipFilter, readonly Offer[]>;
  onQuery(query: string): void;
  onFilter(filter: TipFilter): void;
}

const labels: Record<keyof TipFilter, [label: string, all: string]> = {
  persona: ['Role', 'Every role'],
  tool: ['Tool', 'Every tool'],
  skill: ['Skill', 'Every skill'],
  licence: ['AI licence', 'With or without AI'],
};

/** The library's search box and filters. */
export function FilterBar({ query, filter, offers, onQuery, onFilter }: FilterBarProps) {
  const id = useId();
  const narrowed = query !== '' || Object.values(filter).some(Boolean);
  return (
    <search class="filter-bar">
      <p class="filter-query">
        <label for={id}>Search the tips</label>
        <input
          id={id}
          type="search"
          value={query}
          autocomplete="off"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </p>
      {Object.entries(labels).map(([key, [label, all]]) => {
        const name = key as keyof TipFilter;
        return (
          <p key={name}>
            <label for={`${id}-${name}`}>{label}</label>
            <select
              id={`${id}-${name}`}
              name={`filter-${name}`}
              value={filter[name] ?? ''}
              onChange={(event) => onFilter({ ...filter, [name]: event.currentTarget.value })}
            >
              <option value="">{all}</option>
              {offers[name].map((offer) => (
                <option key={offer.id} value={offer.id}>
                  {offer.name}
                </option>
              ))}
            </select>
          </p>
        );
      })}
      {narrowed && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            onQuery('');
            onFilter({});
          }}
        >
          Show every tip
        </button>
      )}
    </search>
  );
}
