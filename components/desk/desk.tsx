import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '@/components/notice/notice';
import { PutAway } from '@/components/tip-card/put-away';
import { TipCard } from '@/components/tip-card/tip-card';
import { ToolPicker } from '@/components/tool-picker/tool-picker';
import { type Act, beforeThisSitting, type HistoryEvent, isNewShowing, putAwayBy, standings } from '@/utils/history';
import { sayWeek, weekOf } from '@/utils/learning';
import { explain, rankTips, type Situation, sayReasons } from '@/utils/matching';
import { type Preferences, type Profile, planFrom, tipsOff } from '@/utils/settings';
import { reviewOf, type Source, sourcesOf, type Tip } from '@/utils/tips';
import { findTool, type OpenTool, tools } from '@/utils/tools';
import { SwitchOff } from './switch-off';
import './desk.css';

const DAY = 24 * 60 * 60 * 1000;

export interface DeskProps {
  open: OpenTool;
  tips: readonly Tip[];
  packs: readonly { id: string; sources: readonly Source[] }[];
  profile: Profile;
  history: readonly HistoryEvent[];
  readOnly: boolean;
  /** How many tips at the most. */
  limit: number;
  /** Milliseconds since 1970. */
  now: number;
  onAct(acts: Act[]): void;
  onPick(tool: string | undefined): void;
  onPreferences(preferences: Preferences): void;
  /** Keeps a plan from a tip, or lets go of it with nothing. */
  onPlan(tipId: string, plan: string | undefined): void;
  onCopy(text: string): Promise<void>;
  /** Opens an assistant in a tab of its own. */
  onOpen(address: string): void;
}

/** What popup and side panel share: the tips for what is open, and what to do with them. */
export function Desk(props: DeskProps) {
  const { open, profile, history, now, readOnly, onPick, onPreferences } = props;
  const off = tipsOff(profile.preferences, open.tool);
  return (
    <div class="desk">
      {off ? (
        <Notice kind="status">
          <span>{off === 'altogether' ? 'Tips are switched off.' : `Tips are off in ${nameOf(open.tool)}.`}</span>
          <button type="button" onClick={() => onPreferences(switchedOn(profile.preferences, open.tool))}>
            Switch them on
          </button>
        </Notice>
      ) : (
        <Tips {...props} />
      )}
      {profile.preferences.aim > 0 && (
        <p class="small" data-week>
          {sayWeek(weekOf(profile.preferences, history, now))}
        </p>
      )}
      <ToolPicker open={open} tools={tools} recent={profile.preferences.recentTools} onPick={onPick} />
      {!off && !readOnly && <SwitchOff open={open} preferences={profile.preferences} onPreferences={onPreferences} />}
    </div>
  );
}

function Tips(props: DeskProps) {
  const { open, tips, packs, profile, history, readOnly, limit, now, onAct, onPlan, onCopy, onOpen } = props;
  // What is shown stays in place until something else is open or the person changes who they are: neither being
  // shown nor a word about one tip moves the others.
  const { personas, champion, licences, tools: usual, skills } = profile;
  const key = JSON.stringify([
    open.tool,
    open.activity,
    personas,
    champion,
    licences,
    usual,
    skills,
    tips.length,
    limit,
  ]);
  const held = useRef<Choice>(undefined);
  if (held.current?.key !== key) {
    // The same all day, so that what is opened again shows what it showed before.
    const seed = Math.floor(now / DAY);
    const { learnsFrom } = profile.preferences;
    const situation: Situation = { ...toSighting(open), profile, history, now, seed, learnsFrom };
    const ranked = rankTips(tips, { ...situation, history: beforeThisSitting(history, now) }).slice(0, limit);
    // The order looks past this sitting; the reasons tell all that is known.
    held.current = {
      key,
      ranked: ranked.map(({ tip }) => ({
        tip,
        reasons: sayReasons(explain(tip, situation, tips), situation),
      })),
    };
  }
  const { ranked } = held.current;
  const actedOn = useRef('');

  const standing = standings(history);
  useEffect(() => {
    const shown = ranked.filter(({ tip }) => isNewShowing(standing.get(tip.id)?.shownAt, now));
    if (shown.length > 0 && !readOnly) onAct(shown.map(({ tip }) => ({ tipId: tip.id, what: 'shown' })));
  }, [ranked]);

  if (ranked.length === 0) {
    return (
      <p>
        Nothing is left that fits here. <a href="/library.html">The library</a> has every tip, those that you put away
        and those waiting for review among them.
      </p>
    );
  }
  return (
    <>
      {profile.personas.length === 0 && !readOnly && (
        <p class="small">
          These are for everyone. <a href="/options.html">Say what you do</a>, and there are tips for your role.
        </p>
      )}
      {ranked.map(({ tip, reasons }, index) => {
        const word = putAwayBy(standing.get(tip.id), now);
        const act = (done: Omit<Act, 'tipId'>) => {
          actedOn.current = tip.id;
          onAct([{ ...done, tipId: tip.id }]);
        };
        return word ? (
          <PutAway
            key={tip.id}
            title={tip.title}
            by={word}
            takesFocus={actedOn.current === tip.id}
            onUndo={() => act({ what: 'undone', of: word })}
          />
        ) : (
          <TipCard
            key={tip.id}
            tip={tip}
            sources={sourcesOf(tip, packs)}
            reasons={reasons}
            said={new Set(standing.get(tip.id)?.said.keys())}
            review={reviewOf(tip, now)}
            folded={index > 0}
            readOnly={readOnly}
            takesFocus={actedOn.current === tip.id}
            held={profile.licences}
            plan={planFrom(profile, tip.id)}
            onAct={act}
            onPlan={(plan) => onPlan(tip.id, plan)}
            onCopy={onCopy}
            onOpen={onOpen}
          />
        );
      })}
    </>
  );
}

/** The tips chosen for a situation, and why. */
interface Choice {
  key: string;
  ranked: { tip: Tip; reasons: ReturnType<typeof sayReasons> }[];
}

function toSighting({ tool, activity }: OpenTool): Pick<Situation, 'tool' | 'activity'> {
  return { ...(tool !== undefined && { tool }), ...(activity !== undefined && { activity }) };
}

function switchedOn(preferences: Preferences, tool: string | undefined): Preferences {
  return { ...preferences, off: false, offIn: preferences.offIn.filter((id) => id !== tool) };
}

function nameOf(tool: string | undefined): string {
  return findTool(tool)?.name ?? tool ?? 'this tool';
}
