import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '@/components/notice/notice';
import type { What } from '@/utils/history';

export interface PutAwayProps {
  title: string;
  /** The word that put the tip away. */
  by: What;
  /** The person has just pressed a button that is gone now: keyboard and screen reader go on from here. */
  takesFocus?: boolean;
  onUndo(): void;
}

const words: Partial<Record<What, string>> = {
  known: 'You know this, so it will not come again',
  'not-my-job': 'Not your job, so it will not come again',
  snoozed: 'Put off for now',
  dismissed: 'Never again',
};

/** Stands where a tip was put away, with the way back. It brings no other tip in its place. */
export function PutAway({ title, by, takesFocus = false, onUndo }: PutAwayProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  return (
    <Notice kind="status">
      <span>
        {words[by] ?? 'Put away'}: “{title}”
      </span>
      <button ref={undo} type="button" data-action="undo" onClick={onUndo}>
        Undo
      </button>
    </Notice>
  );
}
