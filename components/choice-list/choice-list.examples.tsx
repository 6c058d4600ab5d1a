import { ChoiceList } from './choice-list';

const choices = [
  { id: 'planning-officer', name: 'Planning and building control' },
  {
    id: 'long',
    name: 'Sachbearbeitung für Grundsatzangelegenheiten der Kommunalaufsicht',
    hint: 'a long name, for width',
  },
];

export const examples = {
  'none chosen': () => <ChoiceList legend="Your roles" name="a" choices={choices} chosen={[]} onToggle={() => {}} />,
  chosen: () => <ChoiceList legend="Your roles" name="b" choices={choices} chosen={['long']} onToggle={() => {}} />,
  disabled: () => (
    <ChoiceList legend="Your roles" name="c" choices={choices} chosen={['long']} disabled onToggle={() => {}} />
  ),
};
