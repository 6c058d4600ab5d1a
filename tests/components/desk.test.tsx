// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Desk, type DeskProps } from '@/components/desk/desk';
import { openTitle } from '@/components/desk/open-title';
import { type HistoryEvent, toEvent } from '@/utils/history';
import { emptyProfile } from '@/utils/settings';
import { makeTip } from '../fixtures/tips';

const now = Date.parse('2026-11-23T09:00:00Z');
const tips = ['a', 'b', 'c', 'd'].map((name) => makeTip({ id: `test/${name}`, title: `Tip ${name}` }));

/** A desk with a store behind it: what is recorded comes back as history, as on the real pages. */
function setUp(fields: Partial<DeskProps> = {}) {
  let history: HistoryEvent[] = [];
  let stale = false;
  let props: DeskProps = {
    open: { by: 'nothing' },
    tips,
    packs: [],
    profile: emptyProfile,
    history,
    readOnly: false,
    limit: 3,
    now,
    onAct: (acts) => {
      history = [...history, ...acts.map((act) => toEvent(act, now))];
      stale = true;
    },
    onPick: vi.fn(),
    onPreferences: vi.fn(),
    onPlan: vi.fn(),
    onOpen: vi.fn(),
    onCopy: async () => {},
    ...fields,
  };
  const draw = (news: Partial<DeskProps> = {}) => {
    props = { ...props, ...news };
    render(<Desk {...props} />, document.body);
  };
  const settle = (work: () => void) => {
    act(work);
    while (stale) {
      stale = false;
      act(() => draw({ history }));
    }
  };
  settle(() => draw());
  return {
    change: (news: Partial<DeskProps>) => settle(() => draw(news)),
    press: (selector: string) => settle(() => document.querySelector<HTMLElement>(selector)?.click()),
    events: () => history.map(({ tipId, what }) => `${what} ${tipId}`),
    props: () => props,
  };
}

const shown = () => [...document.querySelectorAll<HTMLElement>('article')].map((article) => article.dataset.tipId);

afterEach(() => act(() => render(null, document.body)));

describe('the desk', () => {
  it('shows the best tips and notes that it did, once', () => {
    const { events, change } = setUp();
    expect(shown()).toEqual(['test/a', 'test/b', 'test/c']);
    change({ now: now + 60_000 });
    expect(events()).toEqual(['shown test/a', 'shown test/b', 'shown test/c']);
  });

  it('shows the same again when it is opened again, says that they were seen, and brings others the next day', () => {
    const seen: HistoryEvent[] = ['a', 'b', 'c'].map((name) => ({ tipId: `test/${name}`, what: 'shown', at: now }));
    setUp({ history: seen, now: now + 60_000 });
    expect(shown()).toEqual(['test/a', 'test/b', 'test/c']);
    act(() => document.querySelector<HTMLElement>('[data-action="why"]')?.click());
    expect(document.querySelector('[data-reason="novelty"]')?.textContent).toBe('You saw it today.');
    act(() => render(null, document.body));
    setUp({ history: seen, now: now + 24 * 60 * 60 * 1000 });
    expect(shown()[0]).toBe('test/d');
  });

  it('puts a dismissed tip away in its place, brings no other, and gives it back', () => {
    const { press, events } = setUp();
    press('[data-tip-id="test/a"] [data-action="dismiss"]');
    expect(shown()).toEqual(['test/b', 'test/c']);
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Tip a');
    expect(document.activeElement?.textContent).toBe('Undo');
    press('[data-action="undo"]');
    expect(shown()).toEqual(['test/a', 'test/b', 'test/c']);
    expect((document.activeElement as HTMLElement).dataset.tipId).toBe('test/a');
    expect(events().slice(-2)).toEqual(['dismissed test/a', 'undone test/a']);
  });

  it('leaves the focus on a button that stays', () => {
    const { press } = setUp();
    const save = document.querySelector<HTMLElement>('[data-tip-id="test/b"] [data-action="save"]');
    save?.focus();
    press('[data-tip-id="test/b"] [data-action="save"]');
    expect(document.activeElement).toBe(save);
  });

  it('takes the focus to nobody who did not press a button here', () => {
    const { change } = setUp();
    change({ history: [{ tipId: 'test/a', what: 'dismissed', at: now }] });
    expect(document.querySelector('[data-action="undo"]')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps what is shown in place until something else is open', () => {
    const outlook = makeTip({ id: 'test/outlook', tools: ['outlook'] });
    const { change } = setUp({ tips: [...tips, outlook] });
    const before = shown();
    change({ history: [{ tipId: 'test/a', what: 'shown', at: now }] });
    expect(shown()).toEqual(before);
    change({ open: { tool: 'outlook', by: 'sighting' } });
    expect(shown()[0]).toBe('test/outlook');
  });

  it('shows no tip where they are off, and a way to switch them on', () => {
    const profile = {
      ...emptyProfile,
      preferences: { ...emptyProfile.preferences, off: false, offIn: ['outlook', 'excel'] },
    };
    const { press, props } = setUp({ profile, open: { tool: 'outlook', by: 'sighting' } });
    expect(shown()).toEqual([]);
    press('[role="status"] button');
    expect(props().onPreferences).toHaveBeenCalledExactlyOnceWith({
      ...emptyProfile.preferences,
      offIn: ['excel'],
    });
  });

  it('says so and links to the library where nothing is left', () => {
    setUp({ tips: [] });
    expect(document.body.textContent).toContain('Nothing is left');
    expect(document.querySelector('a[href="/library.html"]')).not.toBeNull();
  });

  it('hands on the tool that is picked', async () => {
    const { props } = setUp();
    const field = document.querySelector<HTMLInputElement>('[data-action="pick-tool"]');
    await act(async () => {
      if (field) field.value = 'excel';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(props().onPick).toHaveBeenCalledExactlyOnceWith('excel');
  });

  it('stores nothing where nothing can be stored', () => {
    const onAct = vi.fn();
    setUp({ readOnly: true, onAct });
    expect(onAct).not.toHaveBeenCalled();
  });
});

it.each([
  [{ by: 'nothing' as const }, 'Tips for anywhere'],
  [{ by: 'sighting' as const, tool: 'outlook' }, 'Outlook'],
  [{ by: 'sighting' as const, tool: 'outlook', activity: 'reading-mail' }, 'Outlook: reading mail'],
  [{ by: 'pick' as const, tool: 'word' }, 'Word: your choice'],
])('says what is open: %j', (open, title) => {
  expect(openTitle(open)).toBe(title);
});
