// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { RecallQueue } from '@/components/recall/recall-queue';
import { type HistoryEvent, toEvent } from '@/utils/history';
import { makeTip } from '../fixtures/tips';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-27T09:00:00Z');
const recall = {
  question: 'What do you do first?',
  options: ['This', 'That', 'Nothing'],
  answer: 1,
  because: 'That is first.',
  feedback: ['This breaks.', 'Yes. That holds.', 'Nothing helps nobody.'],
};
const tips = Array.from({ length: 7 }, (_, index) => makeTip({ id: `test/tip-${index}`, recall }));

/** A queue with a store behind it: what is recorded comes back as history. */
function setUp(met: number, isSlow = false) {
  let history: HistoryEvent[] = tips.slice(0, met).map(({ id }) => ({ tipId: id, what: 'tried', at: now - 4 * DAY }));
  const draw = () =>
    act(() =>
      render(
        <RecallQueue
          tips={tips}
          packs={[]}
          history={history}
          now={now}
          readOnly={false}
          onAct={(acts) => {
            if (!isSlow) history = [...history, ...acts.map((one) => toEvent(one, now))];
          }}
        />,
        document.body,
      ),
    );
  draw();
  const press = (selector: string) => {
    act(() => document.querySelector<HTMLElement>(selector)?.click());
    draw();
  };
  return { press, events: () => history.filter(({ what }) => what === 'recalled').map(({ result }) => result) };
}
const asked = () => document.querySelector<HTMLElement>('[data-recall-id]')?.dataset.recallId;
const left = () => document.querySelector<HTMLElement>('[data-recall-left]')?.dataset.recallLeft;

afterEach(() => act(() => render(null, document.body)));

describe('the questions of the day', () => {
  it('tells what a choice leads to, stays until the person goes on, and then asks the next', () => {
    const { press, events } = setUp(2);
    const first = asked();
    press('input[value="0"]');
    press('[data-action="answer"]');
    expect(asked()).toBe(first);
    expect(document.querySelector('[data-result="wrong"]')?.textContent).toContain('This breaks.');
    expect(document.querySelector('[data-result="wrong"]')?.textContent).toContain('That holds.');
    press('[data-action="next-question"]');
    expect(asked()).not.toBe(first);
    press('input[value="1"]');
    press('[data-action="answer"]');
    press('[data-action="next-question"]');
    expect(left()).toBe('0');
    expect(events()).toEqual(['wrong', 'right']);
  });

  it('asks five a day at the most, skipped ones among them', () => {
    const { press, events } = setUp(7);
    expect(left()).toBe('5');
    for (let turn = 0; turn < 5; turn += 1) press('[data-action="skip"]');
    expect(left()).toBe('0');
    expect(events()).toEqual(Array(5).fill('skipped'));
  });

  it('does not ask the same again where the store is slow to say that it was answered', () => {
    const { press } = setUp(1, true);
    press('[data-action="skip"]');
    expect(left()).toBe('0');
  });

  it('takes no answer before one is chosen', () => {
    const { press, events } = setUp(1);
    press('[data-action="answer"]');
    expect(events()).toEqual([]);
  });
});
