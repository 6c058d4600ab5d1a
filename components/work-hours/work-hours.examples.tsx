import { emptyProfile } from '@/utils/settings';
import { WorkHours } from './work-hours';

const { work } = emptyProfile.preferences;
const change = () => {};

export const examples = {
  usual: () => <WorkHours work={work} onChange={change} />,
  'part time': () => <WorkHours work={{ days: [1, 3], from: 9, to: 14 }} onChange={change} />,
  'no hour left': () => <WorkHours work={{ ...work, from: 17, to: 9 }} onChange={change} />,
  disabled: () => <WorkHours work={work} disabled onChange={change} />,
};
