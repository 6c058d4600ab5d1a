import { Reminders } from './reminders';

const none = { days: 0, tried: 0 };
const on = { badge: true, holdOut: true };
const change = () => {};

export const examples = {
  'at first': () => (
    <Reminders preferences={on} worth={{ shown: none, heldBack: none, verdict: undefined }} onChange={change} />
  ),
  'not enough yet': () => (
    <Reminders
      preferences={on}
      worth={{ shown: { days: 12, tried: 4 }, heldBack: { days: 1, tried: 0 }, verdict: undefined }}
      onChange={change}
    />
  ),
  'worth it': () => (
    <Reminders
      preferences={on}
      worth={{ shown: { days: 90, tried: 50 }, heldBack: { days: 12, tried: 1 }, verdict: 'more' }}
      onChange={change}
    />
  ),
  'not worth it': () => (
    <Reminders
      preferences={{ badge: false, holdOut: false }}
      worth={{ shown: { days: 90, tried: 30 }, heldBack: { days: 12, tried: 4 }, verdict: 'no-difference' }}
      disabled
      onChange={change}
    />
  ),
};
