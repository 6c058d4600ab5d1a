import { useSignal } from '@preact/signals';
import { ChoiceList } from '@/components/choice-list/choice-list';
import { MyData } from '@/components/my-data/my-data';
import { Notice } from '@/components/notice/notice';
import { OwnHosts } from '@/components/own-hosts/own-hosts';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import { ProfileForm } from '@/components/profile-form/profile-form';
import { PutAwayList } from '@/components/put-away-list/put-away-list';
import { Reminders } from '@/components/reminders/reminders';
import { ToolChoices } from '@/components/tool-choices/tool-choices';
import { WeekGoal } from '@/components/week-goal/week-goal';
import { putAwayBy, standings, toEvent } from '@/utils/history';
import { lastKnownYear } from '@/utils/learning';
import {
  forgetAsked,
  forgetOwnHost,
  listAsked,
  listShippedPacks,
  ownVersion,
  readShippedPack,
  requestOwnHost,
  saveFile,
  watchOwnHosts,
} from '@/utils/platform';
import { badgeWorth, type Preferences } from '@/utils/settings';
import { openStore, type PersonalData, type Stored, sayProblem } from '@/utils/store';

const store = openStore({ list: listShippedPacks, read: readShippedPack });

/** The settings: what the person said, where tips are off, what was put away, and their data. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { news: ownHosts = [] } = useFollow(watchOwnHosts);
  const { news: asked = [] } = useFollow(followAsked);
  const { save, unsaved } = useSaving();
  const deleted = useSignal<PersonalData | undefined>(undefined);

  if (!stored) return <Page title="Settings" branded ready={false} failed={failed} />;

  const { profile, history, readOnly } = stored;
  const change = (preferences: (current: Preferences) => Preferences) =>
    save(store.changeProfile((current) => ({ ...current, preferences: preferences(current.preferences) })));

  const deleteData = async () => {
    deleted.value = await store.deletePersonalData();
    await forgetAsked();
  };
  const restoreData = async (data: PersonalData) => {
    await store.restorePersonalData(data);
    deleted.value = undefined;
  };

  return (
    <Page title="Settings" branded ready unsaved={unsaved} problems={stored.problems.map(sayProblem)}>
      <ProfileForm profile={profile} disabled={readOnly} onChange={(update) => save(store.changeProfile(update))} />

      <section aria-labelledby="options-own-hosts">
        <h2 id="options-own-hosts">Tools at your organisation's own addresses</h2>
        <OwnHosts hosts={ownHosts} onAllow={requestOwnHost} onForget={(host) => save(forgetOwnHost(host))} />
      </section>

      <section aria-labelledby="options-off">
        <h2 id="options-off">Where tips are off</h2>
        <ChoiceList
          legend="Everywhere"
          name="off"
          choices={[{ id: 'everywhere', name: 'Switch all tips off', hint: 'The library stays.' }]}
          chosen={profile.preferences.off ? ['everywhere'] : []}
          disabled={readOnly}
          onToggle={(_id, off) => change((current) => ({ ...current, off }))}
        />
        <p class="options-in-tools">In these tools</p>
        <ToolChoices
          name="off-in"
          chosen={profile.preferences.offIn}
          disabled={readOnly}
          onToggle={(id, off) =>
            change((current) => {
              const others = current.offIn.filter((other) => other !== id);
              return { ...current, offIn: off ? [...others, id] : others };
            })
          }
        />
      </section>

      <section aria-labelledby="options-reminders">
        <h2 id="options-reminders">Reminders</h2>
        <Reminders
          preferences={profile.preferences}
          worth={badgeWorth(
            asked,
            history.flatMap(({ what, at }) => (what === 'tried' ? [at] : [])),
          )}
          disabled={readOnly}
          onChange={(update) => change((current) => ({ ...current, ...update }))}
        />
      </section>

      <section aria-labelledby="options-week">
        <h2 id="options-week">Your week</h2>
        <p>What you would like to try, and the days that do not count. There is no streak, and nothing to lose.</p>
        <WeekGoal
          goal={profile.preferences}
          knownUntil={lastKnownYear}
          year={new Date().getFullYear()}
          disabled={readOnly}
          onChange={(update) => change((current) => ({ ...current, ...update(current) }))}
        />
      </section>

      <section aria-labelledby="options-learning">
        <h2 id="options-learning">How tips are chosen</h2>
        <p>
          What is open, your role and your AI come first. What you try, call helpful or put away then moves tips like it
          up or down: those of the same skill, the same kind and the same moment. Now and then a tip of which little is
          known gets its turn.
        </p>
        <p>
          <button
            type="button"
            data-action="forget-taste"
            disabled={readOnly}
            onClick={() => change((current) => ({ ...current, learnsFrom: Date.now() }))}
          >
            Begin to learn anew
          </button>
        </p>
        {profile.preferences.learnsFrom > 0 && (
          <Notice kind="status">
            <span>
              Sidelight learns from what you say since {sayDay(profile.preferences.learnsFrom)}; what you put away stays
              away.
            </span>
            <button
              type="button"
              data-action="undo-forget-taste"
              onClick={() => change((current) => ({ ...current, learnsFrom: 0 }))}
            >
              Learn from all of it again
            </button>
          </Notice>
        )}
      </section>

      <section aria-labelledby="options-put-away">
        <h2 id="options-put-away">Tips you put away</h2>
        <PutAwayList
          tips={listPutAway(stored)}
          readOnly={readOnly}
          onBringBack={({ id, by }) => save(store.record([toEvent({ tipId: id, what: 'undone', of: by }, Date.now())]))}
        />
      </section>

      <section aria-labelledby="options-data">
        <h2 id="options-data">What Sidelight knows about you</h2>
        <p>All of it is on this device, in this browser, and goes nowhere.</p>
        <MyData profile={profile} history={history} />
        <p class="options-buttons">
          <button type="button" data-action="export-data" disabled={readOnly} onClick={() => save(exportData())}>
            Save it as a file
          </button>
          <button type="button" data-action="delete-data" disabled={readOnly} onClick={() => save(deleteData())}>
            Delete all of it
          </button>
        </p>
        {deleted.value && (
          <Notice kind="status">
            <span>Everything about you is deleted. Until you leave this page, you can still change your mind.</span>
            <button
              type="button"
              data-action="undo-delete"
              onClick={() => deleted.value && save(restoreData(deleted.value))}
            >
              Undo
            </button>
          </Notice>
        )}
      </section>

      <p class="small">
        Sidelight {ownVersion()} · {stored.tips.length} tips in {stored.packs.length} packs ·{' '}
        <a href="/welcome.html">Show the welcome page</a> · <a href="/library.html">Library</a>
      </p>
    </Page>
  );
}

const followAsked = (tell: (asked: Awaited<ReturnType<typeof listAsked>>) => void, fail: (error: unknown) => void) => {
  listAsked().then(tell, fail);
  return () => {};
};

function sayDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

async function exportData(): Promise<void> {
  const data = { format: 'sidelight-data', version: 1, ...(await store.personalData()), asked: await listAsked() };
  saveFile('sidelight-data.json', `${JSON.stringify(data, null, 2)}\n`);
}

function listPutAway({ tips, history }: Stored) {
  const standing = standings(history);
  const now = Date.now();
  return tips.flatMap(({ id, title }) => {
    const by = putAwayBy(standing.get(id), now);
    return by ? [{ id, title, by }] : [];
  });
}
