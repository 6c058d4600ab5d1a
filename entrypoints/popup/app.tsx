import { useEffect } from 'preact/hooks';
import { Desk } from '@/components/desk/desk';
import { openTitle } from '@/components/desk/open-title';
import { PageLinks } from '@/components/desk/page-links';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import {
  clearBadge,
  currentWindowId,
  listShippedPacks,
  openSidePanel,
  pickTool,
  readShippedPack,
  watchOpenTool,
} from '@/utils/platform';
import { openStore, sayProblem } from '@/utils/store';

const store = openStore({ list: listShippedPacks, read: readShippedPack });
// The click that opens the panel can't wait for the window's id, so it is asked for before.
let windowId: number | undefined;

/** The popup: what is open, the one tip for it and two more. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { news: open } = useFollow(watchOpenTool);
  const { save, unsaved } = useSaving();
  useEffect(() => {
    clearBadge().catch(reportError);
    currentWindowId().then((id) => {
      windowId = id;
    }, reportError);
  }, []);

  if (!stored || !open) return <Page title="Sidelight" ready={false} failed={failed} open={{}} />;

  const openPanel = () => {
    if (windowId !== undefined) openSidePanel(windowId).then(() => window.close(), reportError);
  };
  return (
    <Page
      title={openTitle(open)}
      nav={<PageLinks />}
      ready
      unsaved={unsaved}
      problems={stored.problems.map(sayProblem)}
      open={open}
    >
      <Desk
        {...stored}
        open={open}
        limit={3}
        now={Date.now()}
        onRecord={(events) => save(store.record(events))}
        onPick={(tool) => save(pickTool(tool))}
        onPreferences={(preferences) => save(store.changeProfile((profile) => ({ ...profile, preferences })))}
        onCopy={(text) => navigator.clipboard.writeText(text)}
      />
      <button type="button" class="button-main" data-action="open-panel" onClick={openPanel}>
        Keep tips beside my work
      </button>
    </Page>
  );
}
