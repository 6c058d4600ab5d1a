import type { ComponentChildren } from 'preact';
import './notice.css';

export interface NoticeProps {
  /** `alert` interrupts a screen reader: for what went wrong. `status` waits for a pause. */
  kind: 'alert' | 'status';
  children: ComponentChildren;
}

/** A sentence to the person: what happened, and what to do next. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind}>
      {children}
    </div>
  );
}
