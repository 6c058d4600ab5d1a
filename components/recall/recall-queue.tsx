import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act, HistoryEvent } from '@/utils/history';
import { recallDue, recallQueue } from '@/utils/learning';
import { type Source, sourcesOf, type Tip } from '@/utils/tips';
import { RecallCard } from './recall-card';

export interface RecallQueueProps {
  tips: readonly Tip[];
  packs: readonly { id: string; sources: readonly Source[] }[];
  history: readonly HistoryEvent[];
  /** Milliseconds since 1970. */
  now: number;
  readOnly: boolean;
  onAct(acts: Act[]): void;
}

/** The questions of the day, one after another. What is answered stays until the person goes on. */
export function RecallQueue({ tips, packs, history, now, readOnly, onAct }: RecallQueueProps) {
  // What was dealt with here is out at once, whether or not the store has said so yet.
  const dealt = useRef(new Set<string>());
  const queue = recallQueue(tips, history, now).filter(({ id }) => !dealt.current.has(id));
  // The one on the table: an answer takes it out of the queue, and its feedback must stay.
  const held = useRef<Tip | undefined>(undefined);
  const [moved, setMoved] = useState(false);
  held.current ??= queue[0];
  const tip = held.current;
  const done = useRef<HTMLParagraphElement>(null);
  const go = () => {
    if (tip) dealt.current.add(tip.id);
    held.current = undefined;
    setMoved(true);
  };
  useEffect(() => {
    if (moved && !tip) done.current?.focus();
  }, [moved, tip]);

  if (!tip?.recall) {
    return (
      <p ref={done} tabIndex={-1} data-recall-left="0">
        {moved ? 'That is all for today.' : 'No question is waiting.'} {sayNext(tips, history, now)}
      </p>
    );
  }
  const { id } = tip;
  const left = queue.filter((other) => other.id !== id).length + 1;
  return (
    <div class="recall-queue">
      <p class="small" data-recall-left={left}>
        {left === 1 ? 'One question for today.' : `${left} questions for today.`} Skip what you like.
      </p>
      <RecallCard
        key={id}
        tip={tip}
        recall={tip.recall}
        sources={sourcesOf(tip, packs)}
        takesFocus={moved}
        readOnly={readOnly}
        onAnswer={(result) => onAct([{ tipId: id, what: 'recalled', result }])}
        onSkip={() => {
          onAct([{ tipId: id, what: 'recalled', result: 'skipped' }]);
          go();
        }}
        onNext={go}
      />
    </div>
  );
}

/** When the next question comes; what waits beyond today's five comes tomorrow. */
function sayNext(tips: readonly Tip[], history: readonly HistoryEvent[], now: number): string {
  const due = tips.flatMap((tip) => recallDue(tip, history, now) ?? []);
  if (due.length === 0) return 'Tips that you tried or read come back as questions some days later.';
  const next = Math.min(...due);
  if (next <= now) return 'There are more tomorrow.';
  return `The next one comes on ${new Date(next).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}.`;
}
