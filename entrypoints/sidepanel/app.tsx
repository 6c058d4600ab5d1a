import { Desk } from '@/components/desk/desk';
import { openTitle } from '@/components/desk/open-title';
import { PageLinks } from '@/components/desk/page-links';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import { PromptCheck } from '@/components/prompt-check/prompt-check';
import { RecallFold } from '@/components/recall/recall-fold';
import { type Act, toEvent } from '@/utils/history';
import { listShippedPacks, openAssistant, pickTool, readShippedPack, watchOpenTool } from '@/utils/platform';
import { withPlan, withRecentTool } from '@/utils/settings';
import { openStore, sayProblem } from '@/utils/store';

const store = openStore({ list: listShippedPacks, read: readShippedPack });

/** The side panel: tips beside the work, following the active tab of its window. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { news: open } = useFollow(watchOpenTool);
  const { save, unsaved } = useSaving();

  if (!stored || !open) return <Page title="Sidelight" ready={false} failed={failed} open={{}} />;

  const pick = async (tool: string | undefined) => {
    await pickTool(tool);
    if (tool === undefined || stored.readOnly) return;
    await store.changeProfile((profile) => ({ ...profile, preferences: withRecentTool(profile.preferences, tool) }));
  };
  const onAct = (acts: Act[]) => save(store.record(acts.map((act) => toEvent(act, Date.now()))));
  const onCopy = (text: string) => navigator.clipboard.writeText(text);
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
        limit={8}
        now={Date.now()}
        onAct={onAct}
        onPick={(tool) => save(pick(tool))}
        onPreferences={(preferences) => save(store.changeProfile((profile) => ({ ...profile, preferences })))}
        onPlan={(tipId, plan) => save(store.changeProfile((profile) => withPlan(profile, tipId, plan, Date.now())))}
        onCopy={onCopy}
        onOpen={(address) => save(openAssistant(address))}
      />
      <RecallFold {...stored} now={Date.now()} onAct={onAct} />
      <PromptCheck onCopy={onCopy} />
    </Page>
  );
}
