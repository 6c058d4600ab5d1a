import { type SkillId, type SkillLevel, skills } from '@/utils/skills';
import './skill-ratings.css';

export type Levels = Partial<Record<SkillId, SkillLevel>>;

export interface SkillRatingsProps {
  levels: Levels;
  disabled?: boolean;
  onRate(skill: SkillId, level: SkillLevel): void;
}

/** The eight skills on one screen: where a person would put themselves, each step with an example. */
export function SkillRatings({ levels, disabled = false, onRate }: SkillRatingsProps) {
  return (
    <div class="skill-ratings">
      {skills.map((skill) => (
        <fieldset key={skill.id} class="choice-list" disabled={disabled}>
          <legend>{skill.name}</legend>
          {['Not yet', ...skill.levels].map((example, level) => (
            <label key={example}>
              <input
                type="radio"
                name={`skill-${skill.id}`}
                value={level}
                checked={levels[skill.id] === level}
                onChange={() => onRate(skill.id, level as SkillLevel)}
              />
              <span>{example}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
