// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnHosts } from '@/components/own-hosts/own-hosts';

function setUp(onAllow = vi.fn(async (_host: string) => true), hosts: string[] = []) {
  const onForget = vi.fn();
  act(() => render(<OwnHosts hosts={hosts} onAllow={onAllow} onForget={onForget} />, document.body));
  const submit = (text: string) =>
    act(async () => {
      const field = document.querySelector<HTMLInputElement>('input[name="own-host"]');
      if (!field) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  return { submit, onForget };
}

const alert = () => document.querySelector('[role="alert"]')?.textContent;
afterEach(() => act(() => render(null, document.body)));

describe("the organisation's own addresses", () => {
  it('asks for the host of what was typed, at once, and empties the field', async () => {
    const onAllow = vi.fn(async () => true);
    const { submit } = setUp(onAllow);
    await submit('https://democracy.example.gov.uk/ieDocHome.aspx');
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('democracy.example.gov.uk');
    expect(document.querySelector<HTMLInputElement>('input')?.value).toBe('');
    expect(alert()).toBeUndefined();
  });

  it('says what is wrong without asking', async () => {
    const onAllow = vi.fn(async () => true);
    await setUp(onAllow).submit('https://www.example.com');
    expect(onAllow).not.toHaveBeenCalled();
    expect(alert()).toContain('end in');
    expect(document.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('says so where the person or the browser refuses', async () => {
    await setUp(vi.fn(async () => false)).submit('democracy.example.gov.uk');
    expect(alert()).toContain('You did not allow it');
    await setUp(vi.fn(() => Promise.reject(new Error('no')))).submit('democracy.example.gov.uk');
    expect(alert()).toContain('IT team');
  });

  it('takes one back', () => {
    const { onForget } = setUp(undefined, ['democracy.example.gov.uk']);
    act(() => document.querySelector<HTMLElement>('[data-action="forget-host"]')?.click());
    expect(onForget).toHaveBeenCalledExactlyOnceWith('democracy.example.gov.uk');
  });
});
