import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { PromptForm } from '@/components/prompt-form/prompt-form';
import type { Act, What } from '@/utils/history';
import { assistantsFor } from '@/utils/licences';
import { findSkill } from '@/utils/skills';
import type { Source, Tip } from '@/utils/tips';
import { AfterTrying } from './after-trying';
import { PutAway } from './put-away';
import './tip-card.css';

export interface TipCardProps {
  tip: Tip;
  sources: readonly Source[];
  /** Why it is shown: which part of the matching, and the sentence. */
  reasons: readonly { part: string; sentence: string }[];
  /** What the person has said about it so far. */
  said?: ReadonlySet<What>;
  /** The person's word that put it away, for a list that shows it all the same. */
  putAway?: What;
  /** Where it holds, for whom, and what it needs, in a line. */
  facts?: string;
  /** Folded to title and reason at first. */
  folded?: boolean;
  /** Past its review date, or near it: said on the card. */
  review?: 'past' | 'soon' | undefined;
  /** Nothing can be stored. */
  readOnly?: boolean;
  /** It has just come back in the place of the button that brought it: keyboard and screen reader go on from here. */
  takesFocus?: boolean;
  /** The licences that the person has. */
  held?: readonly string[];
  /** The plan that they keep from this tip. */
  plan?: string | undefined;
  onAct(act: Omit<Act, 'tipId'>): void;
  /** Keeps a plan, or lets go of it with nothing. */
  onPlan(plan: string | undefined): void;
  /** Opens an assistant in a tab of its own. */
  onOpen(address: string): void;
  /** Copies a text; resolves when it is on the clipboard. */
  onCopy(text: string): Promise<void>;
}

const nothingSaid: ReadonlySet<What> = new Set();

/** One tip with everything a person can do with it. */
export function TipCard(props: TipCardProps) {
  const { tip, facts, putAway, folded = false, review, readOnly = false, onAct } = props;
  const card = useRef<HTMLElement>(null);
  // As it was when the card came: what is said about it later leaves the focus where it is.
  const [came] = useState(props.takesFocus ?? false);
  useEffect(() => {
    if (came) card.current?.focus();
  }, [came]);
  const noteOpening = (open: boolean) => open && !readOnly && onAct({ what: 'opened' });
  return (
    <article ref={card} class="tip" data-tip-id={tip.id} tabIndex={-1}>
      <h2 class="tip-title">{tip.title}</h2>
      {review === 'past' && <p class="tip-past-review">Not checked since {sayDay(tip.reviewed)}.</p>}
      {review === 'soon' && <p class="small">To be checked again by {sayDay(tip.reviewBy)}.</p>}
      <p class="tip-reason">{tip.reason}</p>
      {facts && <p class="small">{facts}</p>}
      {putAway && <PutAway title={tip.title} by={putAway} onUndo={() => onAct({ what: 'undone', of: putAway })} />}
      {folded ? (
        <details class="tip-fold" onToggle={(event) => noteOpening(event.currentTarget.open)}>
          <summary>
            Show me<span class="visually-hidden">: {tip.title}</span>
          </summary>
          <Body {...props} />
        </details>
      ) : (
        <Body {...props} />
      )}
    </article>
  );
}

function Body(props: TipCardProps) {
  const { tip, sources } = props;
  return (
    <div class="tip-body">
      <ol class="tip-steps">
        {tip.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {tip.prompt && (
        <PromptForm
          tipId={tip.id}
          prompt={tip.prompt}
          check={tip.check}
          assistants={assistantsFor(tip.licences, props.held ?? [])}
          onCopy={props.onCopy}
          onOpen={props.onOpen}
        />
      )}
      <div class="tip-check">
        <p>
          <strong>Check:</strong> {tip.check}
        </p>
        {tip.prompt && (
          <label>
            <input type="checkbox" name="checked" autocomplete="off" /> I checked it against the source
          </label>
        )}
      </div>
      {tip.plan && <p class="tip-plan">{tip.plan}</p>}
      <Actions {...props} />
      <footer class="small">
        <p>
          {findSkill(tip.skill)?.name} · level {tip.level} · {tip.minutes} min · checked {sayDay(tip.reviewed)}
        </p>
        <p>
          {sayRead(sources)}
          {sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && '; '}
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>{' '}
              ({source.publisher})
            </span>
          ))}
        </p>
      </footer>
    </div>
  );
}

function Actions(props: TipCardProps) {
  const { tip, reasons, said = nothingSaid, readOnly = false, onAct } = props;
  const [why, setWhy] = useState(false);
  // Asked once, behind the button that was pressed just now; not on every visit after it.
  const [triedNow, setTriedNow] = useState(false);
  const whyId = useId();

  // What can be said and taken back with the same button.
  const toggle = (action: string, what: What, name: string, nameWhenSaid: string) => (
    <button
      type="button"
      data-action={action}
      aria-pressed={said.has(what)}
      disabled={readOnly}
      onClick={() => {
        if (what === 'tried') setTriedNow(!said.has('tried'));
        onAct(said.has(what) ? { what: 'undone', of: what } : { what });
      }}
    >
      {said.has(what) ? nameWhenSaid : name}
    </button>
  );
  const say = (action: string, act: Omit<Act, 'tipId'>, name: string) => (
    <button type="button" data-action={action} disabled={readOnly} onClick={() => onAct(act)}>
      {name}
    </button>
  );

  return (
    <div class="tip-actions">
      <div class="tip-action-row">
        {toggle('try', 'tried', 'I tried it', 'Tried')}
        {toggle('helpful', 'helpful', 'Helpful', 'Helpful')}
        {toggle('save', 'saved', 'Save', 'Saved')}
        <button
          type="button"
          class="button-quiet"
          data-action="why"
          aria-expanded={why}
          aria-controls={whyId}
          onClick={() => setWhy(!why)}
        >
          Why this tip?
        </button>
      </div>
      <AfterTrying
        ask={triedNow && said.has('tried')}
        helped={said.has('helpful')}
        plan={tip.plan}
        kept={props.plan !== undefined}
        onHelped={() => onAct({ what: 'helpful' })}
        onKeep={() => props.onPlan(tip.plan)}
        onClose={() => setTriedNow(false)}
      />
      <ul id={whyId} class="tip-why" hidden={!why}>
        {why &&
          reasons.map(({ part, sentence }) => (
            <li key={part} data-reason={part}>
              {sentence}
            </li>
          ))}
      </ul>
      <details class="tip-fold">
        <summary>
          Not for me<span class="visually-hidden">: {tip.title}</span>
        </summary>
        <div class="tip-action-row">
          {say('known', { what: 'known' }, 'I know this')}
          {say('not-my-job', { what: 'not-my-job' }, 'Not my job')}
          {toggle('wrong-tool', 'wrong-tool', 'Wrong tool', 'Wrong tool: noted')}
          {say('snooze', { what: 'snoozed' }, 'Not before tomorrow')}
          {say('snooze-week', { what: 'snoozed', days: 7 }, 'Not before next week')}
          {say('dismiss', { what: 'dismissed' }, 'Never show it again')}
        </div>
      </details>
    </div>
  );
}

// Read, not tried: nobody has opened the product for it. Of several, the day that is longest ago.
function sayRead(sources: readonly Source[]): string {
  const [oldest] = sources.flatMap(({ lastSeen }) => lastSeen ?? []).sort();
  return `${sources.length === 1 ? 'Source' : 'Sources'}${oldest ? `, last read ${sayDay(oldest)}` : ''}: `;
}

function sayDay(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
