// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TipCard, type TipCardProps } from '@/components/tip-card/tip-card';
import { makeTip } from '../fixtures/tips';

const prompt = { text: 'Write to {{who}}.', variables: [{ name: 'who', label: 'Who is it for?', example: 'my team' }] };

function draw(props: Partial<TipCardProps> = {}) {
  const onAct = vi.fn();
  const onCopy = vi.fn(async () => {});
  const onOpen = vi.fn();
  const onPlan = vi.fn();
  const doing = { onAct, onCopy, onOpen, onPlan };
  const reasons = [{ part: 'tool', sentence: 'You are in Outlook.' }];
  render(<TipCard tip={makeTip({ prompt })} sources={[]} reasons={reasons} {...doing} {...props} />, document.body);
  const button = (action: string) => document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
  const press = (action: string) =>
    act(async () => {
      button(action)?.click();
      // What the click began is awaited, too.
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { ...doing, button, press };
}

afterEach(() => render(null, document.body));

describe('a tip card', () => {
  const actions = [
    'try',
    'helpful',
    'known',
    'not-my-job',
    'wrong-tool',
    'snooze',
    'dismiss',
    'save',
    'copy-prompt',
    'why',
  ];
  it.each([false, true])('has every action in the document, folded or not (%s)', (folded) => {
    const { button } = draw({ folded });
    expect(actions.filter((action) => !button(action))).toEqual([]);
    expect(document.querySelector('article')?.dataset.tipId).toBe('test/a-tip');
  });

  it.each([
    ['try', 'tried'],
    ['helpful', 'helpful'],
    ['save', 'saved'],
    ['known', 'known'],
    ['not-my-job', 'not-my-job'],
    ['wrong-tool', 'wrong-tool'],
    ['snooze', 'snoozed'],
    ['dismiss', 'dismissed'],
  ])('"%s" says "%s"', async (action, what) => {
    const { onAct, press } = draw();
    await press(action);
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ what });
  });

  it('takes back what was said with the same button', async () => {
    const { onAct, press, button } = draw({ said: new Set(['saved'] as const) });
    expect(button('save')?.getAttribute('aria-pressed')).toBe('true');
    await press('save');
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ what: 'undone', of: 'saved' });
  });

  it('says why when asked, and not before', async () => {
    const { press, button } = draw();
    expect(document.querySelector('[data-reason]')).toBeNull();
    await press('why');
    expect(document.querySelector('[data-reason="tool"]')?.textContent).toBe('You are in Outlook.');
    expect(button('why')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('copies the prompt with its examples in brackets, and says what to check', async () => {
    const { press, onCopy } = draw();
    await press('copy-prompt');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Write to [my team].');
    expect(document.querySelector('.prompt-form .small[role="status"]')?.textContent).toContain('Compare each date');
  });

  it('says so when the browser does not let it copy', async () => {
    const { press } = draw({ onCopy: async () => Promise.reject(new Error('no')) });
    await press('copy-prompt');
    expect(document.querySelector('.prompt-form .small[role="status"]')?.textContent).toContain('copy it yourself');
  });

  it('has no copy button where there is no prompt', () => {
    expect(draw({ tip: makeTip() }).button('copy-prompt')).toBeNull();
  });

  it('lets nothing be stored where nothing can be, and still copies and explains', () => {
    const { button } = draw({ readOnly: true });
    const enabled = actions.filter((action) => !button(action)?.disabled);
    expect(enabled).toEqual(['copy-prompt', 'why']);
  });

  it.each([
    [false, 1],
    [true, 0],
  ])('notes that it was unfolded, but where nothing can be stored (%s)', async (readOnly, times) => {
    const { onAct } = draw({ folded: true, readOnly });
    await act(async () => {
      const fold = document.querySelector('details');
      if (fold) fold.open = true;
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(onAct).toHaveBeenCalledTimes(times);
  });

  it('after "I tried it" asks one thing, and not on a later visit', async () => {
    const { onAct, press } = draw();
    await press('try');
    expect(document.querySelector('[data-action="helped"]')).toBeNull();
    const again = draw({ said: new Set(['tried'] as const) });
    expect(again.button('helped')).not.toBeNull();
    await again.press('helped');
    expect(again.onAct).toHaveBeenCalledExactlyOnceWith({ what: 'helpful' });
    await again.press('close-question');
    expect(again.button('helped')).toBeNull();
    expect(onAct).toHaveBeenCalledTimes(1);
  });

  it('does not ask of a tip that was tried before', () => {
    expect(draw({ said: new Set(['tried'] as const) }).button('helped')).toBeNull();
  });

  it('offers its plan to keep', async () => {
    const plan = 'Next time a thread is long, I will ask for the decisions first.';
    const tip = makeTip({ plan });
    await draw({ tip }).press('try');
    const { press, onPlan } = draw({ tip, said: new Set(['tried'] as const) });
    await press('keep-plan');
    expect(onPlan).toHaveBeenCalledExactlyOnceWith(plan);
    expect(draw({ tip, said: new Set(['tried'] as const), plan }).button('keep-plan')).toBeNull();
  });

  it('shows what a pack says as text, whatever it is', () => {
    draw({ tip: makeTip({ title: '<img src=x onerror=alert(1)>' }) });
    expect(document.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('h2 img')).toBeNull();
  });
});
