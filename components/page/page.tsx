import type { ComponentChildren } from 'preact';
import { Notice } from '@/components/notice/notice';
import './page.css';

export interface PageProps {
  /** What the page is about; its only h1. */
  title: string;
  /** Shows the name of Sidelight above the title. */
  branded?: boolean;
  /** Links to the other pages. */
  nav?: ComponentChildren;
  /** Whether there is something to show yet. */
  ready: boolean;
  /** Not even the tips that ship could be read. */
  failed?: boolean;
  /** What the person did last could not be stored. */
  unsaved?: boolean;
  /** What else went wrong, each a sentence with what to do next. */
  problems?: readonly string[];
  /** What the page believes is open; for pages that follow it. */
  open?: { tool?: string; activity?: string };
  children?: ComponentChildren;
}

const NO_TIPS = 'No tips could be read, not even those that ship with Sidelight. Remove it and install it again.';
const UNSAVED = 'That could not be saved. Close this page, open it again and try once more.';

/** The frame of every page: what went wrong on top, then the page, with the states that others rely on. */
export function Page(props: PageProps) {
  const { title, branded = false, nav, ready, failed = false, unsaved = false, problems = [], open, children } = props;
  const state = ready ? 'ready' : failed ? 'error' : 'loading';
  const sentences = [...(failed && !ready ? [NO_TIPS] : []), ...problems, ...(unsaved ? [UNSAVED] : [])];
  return (
    <main
      class="page"
      data-state={state}
      aria-busy={state === 'loading'}
      {...(open && { 'data-tool': open.tool ?? '', 'data-activity': open.activity ?? '' })}
    >
      <header class="page-head">
        {branded && <p class="page-brand">Sidelight</p>}
        <img src="/icon/icon.svg" alt="" width="28" height="28" />
        <h1>{title}</h1>
        {nav && <nav aria-label="Sidelight">{nav}</nav>}
      </header>
      {sentences.map((sentence) => (
        <Notice key={sentence} kind="alert">
          {sentence}
        </Notice>
      ))}
      {state === 'loading' && <p class="small">Getting your tips …</p>}
      {ready && children}
    </main>
  );
}
