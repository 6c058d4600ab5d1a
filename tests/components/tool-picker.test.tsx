// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ToolPicker, type ToolPickerProps } from '@/components/tool-picker/tool-picker';
import { tools } from '@/utils/tools';

function setUp(fields: Partial<ToolPickerProps> = {}) {
  const onPick = vi.fn();
  const props = { open: { by: 'nothing' as const }, tools, recent: [], onPick, ...fields };
  act(() => render(<ToolPicker {...props} />, document.body));
  const field = document.querySelector<HTMLInputElement>('[data-action="pick-tool"]');
  if (!field) throw new Error('no field');
  return {
    field,
    onPick,
    type: (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      act(() => {
        field.dispatchEvent(event);
      });
      return event;
    },
  };
}

const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const active = () => document.querySelector('[aria-selected="true"]')?.getAttribute('data-tool-id');

afterEach(() => act(() => render(null, document.body)));

describe('the tool picker', () => {
  it('is a closed field that names what is open, until somebody chooses', () => {
    const { field } = setUp({ open: { by: 'sighting', tool: 'outlook' } });
    expect(field.value).toBe('Outlook');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(options()).toEqual([]);
  });

  it('finds as one types, and takes the first with Enter', () => {
    const { field, type, press, onPick } = setUp();
    type('exc');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Excel');
    press('Enter');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('excel');
    expect(options()).toEqual([]);
  });

  it('opens with an arrow, moves round both ends, and closes with Escape as it was', () => {
    const { press, onPick, field } = setUp({ recent: ['jira'] });
    press('ArrowDown');
    expect(options()).toHaveLength(tools.length);
    expect(active()).toBe('jira');
    press('ArrowUp');
    expect(active()).toBe(options().at(-1)?.dataset.toolId);
    press('ArrowDown');
    press('ArrowDown');
    expect(active()).toBe(options()[1]?.dataset.toolId);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(options()).toEqual([]);
    // Closed, it leaves the key to the browser: in the popup, it closes the popup.
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(field.value).toBe('');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('takes a click, and drops what was typed when the field is left', () => {
    const { field, type, onPick } = setUp({ open: { by: 'pick', tool: 'word' } });
    type('jira');
    act(() => options()[0]?.click());
    expect(onPick).toHaveBeenCalledExactlyOnceWith('jira');
    type('sla');
    act(() => {
      field.dispatchEvent(new Event('blur'));
    });
    expect(options()).toEqual([]);
    expect(field.value).toBe('Word');
  });

  it('says so where no tool is called that, and Enter then does nothing', () => {
    const { type, press, onPick } = setUp();
    type('zzzz');
    expect(document.querySelector('[role="status"]')?.textContent).toContain('No tool is called that');
    press('Enter');
    expect(onPick).not.toHaveBeenCalled();
  });

  it.each([
    ['pick', 'Your choice'],
    ['sighting', 'Seen in this tab'],
    ['nothing', 'No tool is seen'],
  ] as const)('says who says so: %s', (by, words) => {
    const { field } = setUp({ open: { by, tool: 'word' } });
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(words);
  });

  it('goes by the tab again', () => {
    const { onPick } = setUp({ open: { by: 'pick', tool: 'word' } });
    act(() => document.querySelector<HTMLElement>('[data-action="follow-tab"]')?.click());
    expect(onPick).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});
