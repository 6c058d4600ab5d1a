export { isBankHoliday, lastKnownYear } from './bank-holidays';
export { skillsToCsv, toCsv } from './csv';
export { addDays, dayOf, midnightOf } from './days';
export {
  type Change,
  changedSince,
  type LevelRule,
  levelRules,
  type PracticeWeek,
  practiceByWeek,
  type SkillRecord,
  sayLevelRule,
  skillRecord,
} from './levels';
export {
  type Fortnight,
  type LearningPath,
  learningPath,
  type PackPath,
  type PathProgress,
  pathProgress,
} from './path';
export { recallDue, recallQueue } from './recall';
export { isDayOff, sayWeek, type Week, weekOf } from './week';
export { PROFILE, type Statement, skillsToStatements, type Telling, toStatements } from './xapi';
