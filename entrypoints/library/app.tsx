import { useRef } from 'preact/hooks';
import { Notice } from '@/components/notice/notice';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import { RecallQueue } from '@/components/recall/recall-queue';
import { type Act, toEvent } from '@/utils/history';
import { listShippedPacks, openAssistant, readShippedPack } from '@/utils/platform';
import { type Profile, withPlan } from '@/utils/settings';
import { openStore, sayProblem } from '@/utils/store';
import { LibraryNav } from './library-nav';
import { PathPage } from './path-page';
import { pages, type Route, useRoute } from './route';
import { SkillsPage } from './skills-page';
import { LibraryTip, TipsPage } from './tips-page';

const store = openStore({ list: listShippedPacks, read: readShippedPack });

/** Every tip there is, and what the person has made of them, with no network. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { save, unsaved } = useSaving();
  const route = useRoute();
  const title = titleOf(route);
  // The list is drawn when it is first asked for, and then keeps what was searched for while another page is open.
  const listed = useRef(false);
  listed.current ||= route.page === 'tips';

  if (!stored) return <Page title={title} branded ready={false} failed={failed} />;

  const onAct = (acts: Act[]) => save(store.record(acts.map((act) => toEvent(act, Date.now()))));
  const change = (update: (profile: Profile) => Profile) => save(store.changeProfile(update));
  const shared = {
    stored,
    onAct,
    onPlan: (tipId: string, plan: string | undefined) =>
      change((profile) => withPlan(profile, tipId, plan, Date.now())),
    onCopy: (text: string) => navigator.clipboard.writeText(text),
    onOpen: (address: string) => save(openAssistant(address)),
  };
  const tip = route.page === 'tip' ? stored.tips.find(({ id }) => id === route.id) : undefined;
  return (
    <Page
      title={title}
      branded
      nav={<LibraryNav route={route} />}
      ready
      unsaved={unsaved}
      problems={stored.problems.map(sayProblem)}
    >
      {listed.current && (
        <div hidden={route.page !== 'tips'}>
          <TipsPage {...shared} />
        </div>
      )}
      {route.page === 'tip' &&
        (tip ? (
          <LibraryTip key={tip.id} tip={tip} folded={false} {...shared} />
        ) : (
          <Notice kind="status">
            <span>There is no such tip here. It may have been taken out since.</span>
            <a href="#/">All tips</a>
          </Notice>
        ))}
      {route.page === 'recall' && <RecallQueue {...stored} now={Date.now()} onAct={onAct} />}
      {route.page === 'path' && <PathPage stored={stored} />}
      {route.page === 'skills' && <SkillsPage stored={stored} onPlan={shared.onPlan} />}
    </Page>
  );
}

const titleOf = (route: Route) => pages.find(({ page }) => page === route.page)?.name ?? 'A tip';
