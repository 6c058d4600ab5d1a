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
import { ToolChoices } from '@/components/tool-choices/tool-choices';
import { putAwayBy, standings, toEvent } from '@/utils/history';
import {
  forgetBadge,
  forgetOwnHost,
  listShippedPacks,
  ownVersion,
  readShippedPack,
  requestOwnHost,
  saveFile,
  watchOwnHosts,
} from '@/utils/platform';
import type { Preferences } from '@/utils/settings';
import { openStore, type PersonalData, type Stored, sayProblem } from '@/utils/store';

const store = openStore({ list: listShippedPacks, read: readShippedPack });

/** The settings: what the person said, where tips are off, what was put away, and their data. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { news: ownHosts = [] } = useFollow(watchOwnHosts);
  const { save, unsaved } = useSaving();
  const deleted = useSignal<PersonalData | undefined>(undefined);

  if (!stored) return <Page title="Settings" branded ready={false} failed={failed} />;

  const { profile, history, readOnly } = stored;
  const change = (preferences: (current: Preferences) => Preferences) =>
    save(store.changeProfile((current) => ({ ...current, preferences: preferences(current.preferences) })));

  const deleteData = async () => {
    deleted.value = await store.deletePersonalData();
    await forgetBadge();
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

async function exportData(): Promise<void> {
  const data = { format: 'sidelight-data', version: 1, ...(await store.personalData()) };
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
