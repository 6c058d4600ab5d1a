import { FilterBar } from './filter-bar';

const offer = [{ id: 'outlook', name: 'Outlook' }];
const offers = { persona: offer, tool: offer, skill: offer, licence: offer };
const ignore = () => {};

export const examples = {
  empty: () => <FilterBar query="" filter={{}} offers={offers} onQuery={ignore} onFilter={ignore} />,
  narrowed: () => (
    <FilterBar query="leave" filter={{ tool: 'outlook' }} offers={offers} onQuery={ignore} onFilter={ignore} />
  ),
};
