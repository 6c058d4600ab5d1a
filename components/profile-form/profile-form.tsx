import { ChoiceList } from '@/components/choice-list/choice-list';
import { SkillRatings } from '@/components/skill-ratings/skill-ratings';
import { ToolChoices } from '@/components/tool-choices/tool-choices';
import { WorkHours } from '@/components/work-hours/work-hours';
import { licences } from '@/utils/licences';
import { personas } from '@/utils/personas';
import type { Profile } from '@/utils/settings';
import './profile-form.css';

/** The parts of the form, in the order in which a person is asked. */
export const formParts = ['personas', 'licences', 'skills', 'tools', 'work', 'language'] as const;
export type FormPart = (typeof formParts)[number];

export interface ProfileFormProps {
  profile: Profile;
  /** The part to show; all of them if none is named. The others stay in the document, hidden. */
  part?: FormPart;
  disabled?: boolean;
  /** Called with each change as it is made: a function, so that quick clicks do not undo one another. */
  onChange(change: (profile: Profile) => Profile): void;
}

const groups = [...new Set(personas.map(({ group }) => group))];
const commonLicences = licences.filter(({ common }) => common);
const otherLicences = licences.filter(({ common }) => !common);

/** What a person says about themselves: all of it optional, all of it changeable. */
export function ProfileForm({ profile, part, disabled = false, onChange }: ProfileFormProps) {
  const hidden = (name: FormPart) => part !== undefined && part !== name;
  const toggleIn = (list: 'personas' | 'licences' | 'tools') => (id: string, on: boolean) =>
    onChange((current) => {
      const others = current[list].filter((other) => other !== id);
      return { ...current, [list]: on ? [...others, id] : others };
    });
  return (
    <div class="profile-form">
      <section hidden={hidden('personas')} aria-labelledby="form-personas">
        <h2 id="form-personas">What do you do?</h2>
        <p class="small">Choose as many as fit. Tips for your role come first.</p>
        {groups.map((group) => (
          <ChoiceList
            key={group}
            legend={group}
            name="persona"
            choices={personas.filter((persona) => persona.group === group)}
            chosen={profile.personas}
            disabled={disabled}
            onToggle={toggleIn('personas')}
          />
        ))}
        <ChoiceList
          legend="Beside your role"
          name="champion"
          choices={[
            {
              id: 'champion',
              name: 'I help colleagues to learn',
              hint: 'Tips on sharing and coaching come to you, too.',
            },
          ]}
          chosen={profile.champion ? ['champion'] : []}
          disabled={disabled}
          onToggle={(_id, champion) => onChange((current) => ({ ...current, champion }))}
        />
      </section>

      <section hidden={hidden('licences')} aria-labelledby="form-licences">
        <h2 id="form-licences">Which AI do you have at work?</h2>
        <p class="small">
          Only what your organisation gives you counts, not a private account. If you are not sure, tick nothing: plenty
          of tips need no AI.
        </p>
        <ChoiceList
          legend="Most often"
          name="licence"
          choices={commonLicences.map(toChoice)}
          chosen={profile.licences}
          disabled={disabled}
          onToggle={toggleIn('licences')}
        />
        <ChoiceList
          legend="Inside other products"
          name="licence"
          choices={otherLicences.map(toChoice)}
          chosen={profile.licences}
          disabled={disabled}
          onToggle={toggleIn('licences')}
        />
      </section>

      <section hidden={hidden('skills')} aria-labelledby="form-skills">
        <h2 id="form-skills">Where would you put yourself?</h2>
        <p class="small">
          A guess is enough, and nobody else sees it. Tips one step up come first; what you leave out counts as a
          beginning.
        </p>
        <SkillRatings
          levels={profile.skills}
          disabled={disabled}
          onRate={(skill, level) =>
            onChange((current) => ({ ...current, skills: { ...current.skills, [skill]: level } }))
          }
        />
      </section>

      <section hidden={hidden('tools')} aria-labelledby="form-tools">
        <h2 id="form-tools">Where do you usually work?</h2>
        <p class="small">For the moments when Sidelight can't see a tool, as with programs on your desktop.</p>
        <ToolChoices name="tool" chosen={profile.tools} disabled={disabled} onToggle={toggleIn('tools')} />
      </section>

      <section hidden={hidden('work')} aria-labelledby="form-work">
        <h2 id="form-work">When do you work?</h2>
        <p class="small">At other times, nothing asks for your attention. Sidelight opens whenever you do.</p>
        <WorkHours
          work={profile.preferences.work}
          disabled={disabled}
          onChange={(change) =>
            onChange((current) => ({
              ...current,
              preferences: { ...current.preferences, work: change(current.preferences.work) },
            }))
          }
        />
      </section>

      <section hidden={hidden('language')} aria-labelledby="form-language">
        <h2 id="form-language">Language</h2>
        <fieldset class="choice-list" disabled={disabled}>
          <legend>The language you would rather have</legend>
          {languages.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="language"
                value={id}
                checked={profile.language === id}
                onChange={() => onChange((current) => ({ ...current, language: id }))}
              />
              <span lang={id}>{name}</span>
            </label>
          ))}
        </fieldset>
        <p class="small">
          The Welsh texts are not there yet: nothing is published before a fluent speaker has checked it. Until then
          everything is in English; your choice is kept.
        </p>
      </section>
    </div>
  );
}

const languages = [
  { id: 'en', name: 'English' },
  { id: 'cy', name: 'Cymraeg' },
] as const;

const toChoice = ({ id, name, seen }: (typeof licences)[number]) => ({ id, name, hint: `You see: ${seen}` });
