import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Desk } from '@/components/desk/desk';
import { openTitle } from '@/components/desk/open-title';
import { PageLinks } from '@/components/desk/page-links';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import { toEvent } from '@/utils/history';
import {
  clearBadge,
  currentWindowId,
  listShippedPacks,
  openAssistant,
  openSidePanel,
  pickTool,
  readShippedPack,
  watchOpenTool,
} from '@/utils/platform';
import { withPlan, withRecentTool } from '@/utils/settings';
import { openStore, sayProblem } from '@/utils/store';

const store = openStore({ list: listShippedPacks, read: readShippedPack });
// The click that opens the panel can't wait for the window's id, so it is asked for before.
let windowId: number | undefined;

const PANEL_REFUSED = "The browser did not open the side panel. Open it from the browser's own menu of side panels.";

/** The popup: what is open, the one tip for it and two more. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { news: open } = useFollow(watchOpenTool);
  const { save, unsaved } = useSaving();
  const panelRefused = useSignal(false);
  useEffect(() => {
    clearBadge().catch(reportError);
    currentWindowId().then((id) => {
      windowId = id;
    }, reportError);
  }, []);

  if (!stored || !open) return <Page title="Sidelight" ready={false} failed={failed} open={{}} />;

  const openPanel = () => {
    const opened = windowId === undefined ? Promise.reject(new Error('no window yet')) : openSidePanel(windowId);
    opened.then(
      () => window.close(),
      (error) => {
        panelRefused.value = true;
        reportError(error);
      },
    );
  };
  const pick = async (tool: string | undefined) => {
    await pickTool(tool);
    if (tool === undefined || stored.readOnly) return;
    await store.changeProfile((profile) => ({ ...profile, preferences: withRecentTool(profile.preferences, tool) }));
  };
  const nav = (
    <>
      <PageLinks />
      <button type="button" class="button-quiet" data-action="open-panel" onClick={openPanel}>
        Keep tips beside my work
      </button>
    </>
  );
  return (
    <Page
      title={openTitle(open)}
      nav={nav}
      ready
      unsaved={unsaved}
      problems={[...stored.problems.map(sayProblem), ...(panelRefused.value ? [PANEL_REFUSED] : [])]}
      open={open}
    >
      <Desk
        {...stored}
        open={open}
        limit={3}
        now={Date.now()}
        onAct={(acts) => save(store.record(acts.map((act) => toEvent(act, Date.now()))))}
        onPick={(tool) => save(pick(tool))}
        onPreferences={(preferences) => save(store.changeProfile((profile) => ({ ...profile, preferences })))}
        onPlan={(tipId, plan) => save(store.changeProfile((profile) => withPlan(profile, tipId, plan, Date.now())))}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onOpen={(address) => save(openAssistant(address))}
      />
    </Page>
  );
}
