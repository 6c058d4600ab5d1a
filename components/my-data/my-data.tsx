import type { HistoryEvent, What } from '@/utils/history';
import { findLicence } from '@/utils/licences';
import { findPersona } from '@/utils/personas';
import type { Profile } from '@/utils/settings';
import { skills } from '@/utils/skills';
import { findTool } from '@/utils/tools';
import './my-data.css';

export interface MyDataProps {
  profile: Profile;
  history: readonly HistoryEvent[];
}

// To follow a number: "3 shown, 1 tried".
const words: Record<What, string> = {
  shown: 'shown',
  opened: 'opened',
  tried: 'tried',
  helpful: 'found helpful',
  known: 'known already',
  'not-my-job': 'not your job',
  'wrong-tool': 'in the wrong tool',
  snoozed: 'put off',
  dismissed: 'never to come again',
  saved: 'saved',
  recalled: 'asked back',
  undone: 'taken back',
};

/** Everything that Sidelight has stored about a person, with what it is used for. */
export function MyData({ profile, history }: MyDataProps) {
  const counts = new Map<What, number>();
  for (const { what } of history) counts.set(what, (counts.get(what) ?? 0) + 1);
  const names = (ids: readonly string[], find: (id: string) => { name: string } | undefined) =>
    ids.map((id) => find(id)?.name ?? id).join(', ') || 'nothing';
  const { preferences } = profile;
  const off = preferences.off ? 'everywhere' : names(preferences.offIn, findTool);
  return (
    <div class="my-data">
      <dl>
        <Row name="Your roles" value={names(profile.personas, findPersona)} use="to choose tips for them" />
        <Row name="Your AI" value={names(profile.licences, findLicence)} use="to leave out tips that you can't use" />
        <Row
          name="Where you put yourself in the skills"
          value={
            skills
              .flatMap(({ id, name }) => (profile.skills[id] === undefined ? [] : `${name}: ${profile.skills[id]}`))
              .join(', ') || 'nothing'
          }
          use="to bring the next step first"
        />
        <Row
          name="You help colleagues to learn"
          value={profile.champion ? 'yes' : 'no'}
          use="to bring tips on sharing"
        />
        <Row name="Your usual tools" value={names(profile.tools, findTool)} use="to choose tips when no tool is seen" />
        <Row
          name="Your language"
          value={profile.language === 'cy' ? 'Cymraeg' : 'English'}
          use="for the texts, once they are translated"
        />
        <Row
          name="Tools that you chose lately"
          value={names(preferences.recentTools, findTool)}
          use="to offer them first"
        />
        <Row name="Tips switched off" value={off === 'nothing' ? 'nowhere' : off} use="to leave you alone there" />
        <Row
          name="Your week"
          value={`${preferences.aim === 0 ? 'no aim' : `${preferences.aim} to try`}, ${
            preferences.away.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ') || 'no time'
          } away`}
          use="to say how the week goes"
        />
        <Row
          name="Your plans"
          value={profile.plans.map(({ text }) => text).join(' ') || 'nothing'}
          use="to keep them where you find them"
        />
        <Row
          name="What happened to tips"
          value={[...counts].map(([what, count]) => `${count} ${words[what]}`).join(', ') || 'nothing has happened yet'}
          use="to bring new tips first, and none that you put away"
        />
      </dl>
      <p class="small">
        While the browser is open, Sidelight also holds in memory which tool each tab shows: the tool and the activity,
        never an address or a text. It notes when its badge asked, for which tip, and whether you looked, and that it
        has welcomed you. Your working days and hours are kept with your preferences, so that nothing asks at other
        times.
      </p>
    </div>
  );
}

function Row({ name, value, use }: { name: string; value: string; use: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} <span class="small">({use})</span>
      </dd>
    </div>
  );
}
