import { emptyProfile } from '@/utils/settings';
import { WeekGoal, type WeekGoalProps } from './week-goal';

const { aim, nation, away } = emptyProfile.preferences;
const props: WeekGoalProps = { goal: { aim, nation, away }, knownUntil: 2028, year: 2026, onChange: () => {} };

export const examples = {
  usual: () => <WeekGoal {...props} />,
  'with time away': () => (
    <WeekGoal
      {...props}
      goal={{
        aim: 3,
        nation: 'scotland',
        away: [
          { from: '2026-12-21', to: '2027-01-04' },
          { from: '2027-02-15', to: '2027-02-15' },
        ],
      }}
    />
  ),
  'years on': () => <WeekGoal {...props} year={2030} />,
  disabled: () => <WeekGoal {...props} disabled />,
};
