import { SkillRatings } from './skill-ratings';

const rate = () => {};

export const examples = {
  'nothing said': () => <SkillRatings levels={{}} onRate={rate} />,
  rated: () => <SkillRatings levels={{ check: 2, protect: 1, share: 0 }} onRate={rate} />,
  disabled: () => <SkillRatings levels={{ check: 3 }} disabled onRate={rate} />,
};
