// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PromptCheck } from '@/components/prompt-check/prompt-check';
import { PromptForm, type PromptFormProps } from '@/components/prompt-form/prompt-form';

const prompt = {
  text: 'Write to {{who}} about {{what}}.',
  variables: [
    { name: 'who', label: 'Who is it for?', example: 'my team' },
    { name: 'what', label: 'What is it about?', example: 'the rota' },
  ],
};

let visits = 0;
function draw(props: Partial<PromptFormProps> = {}) {
  const onCopy = vi.fn(async () => {});
  const onOpen = vi.fn();
  visits += 1;
  const drawn = { tipId: `test/${visits}`, prompt, check: 'Check it.', assistants: [], onCopy, onOpen, ...props };
  const show = () => act(() => render(<PromptForm {...drawn} />, document.body));
  show();
  return { onCopy, onOpen, show };
}
const type = (selector: string, text: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (action: string) =>
  act(async () => {
    document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const preview = () => document.querySelector('[data-prompt-preview]')?.textContent;

afterEach(() => act(() => render(null, document.body)));

describe('the form of a prompt', () => {
  it('shows at once what it will say, and copies that', async () => {
    const { onCopy } = draw();
    expect(preview()).toBe('Write to [my team] about [the rota].');
    type('[name="who"]', 'my manager');
    expect(preview()).toBe('Write to my manager about [the rota].');
    await press('copy-prompt');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Write to my manager about [the rota].');
    expect(document.querySelector('.small[role="status"]')?.textContent).toContain('[brackets]');
  });

  it('stops at personal data as one types, and puts something in its place', async () => {
    const { onCopy } = draw();
    type('[name="what"]', 'the flat at CF10 3AT');
    expect(document.querySelector('[data-personal-data]')?.textContent).toContain('postcode: CF10 3AT → [postcode]');
    expect(document.querySelector('[data-prompt-preview] [data-kind="postcode"]')).not.toBeNull();
    await press('replace-personal-data');
    expect(document.querySelector('[data-personal-data]')).toBeNull();
    await press('copy-prompt');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Write to [my team] about the flat at [postcode].');
  });

  it('warns and does not block: what stands there can be copied', async () => {
    const { onCopy } = draw();
    type('[name="who"]', 'Mrs Priya Sharma');
    await press('copy-prompt');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Write to Mrs Priya Sharma about [the rota].');
  });

  it('remembers each field while the page is open, and no other tip has it', () => {
    const { show } = draw();
    type('[name="who"]', 'my manager');
    act(() => render(null, document.body));
    show();
    expect(preview()).toContain('my manager');
    act(() => render(null, document.body));
    draw();
    expect(preview()).toContain('[my team]');
  });

  it('opens an assistant after it has copied, and not where it could not', async () => {
    const assistants = [{ name: 'Copilot Chat', address: 'https://assistant.example/' }];
    const { onOpen } = draw({ assistants });
    await press('open-assistant');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://assistant.example/');
    const refused = draw({ assistants, onCopy: async () => Promise.reject(new Error('no')) });
    await press('open-assistant');
    expect(refused.onOpen).not.toHaveBeenCalled();
  });
});

describe('the box to check a prompt', () => {
  it('marks what it finds, replaces it, and copies what is left', async () => {
    const onCopy = vi.fn(async () => {});
    act(() => render(<PromptCheck onCopy={onCopy} />, document.body));
    type('textarea', 'Reply to Mrs Priya Sharma, CF10 3AT.');
    expect(
      [...document.querySelectorAll('.prompt-check-marked mark')].map((mark) => mark.getAttribute('data-kind')),
    ).toEqual(['name', 'postcode']);
    await press('replace-personal-data');
    expect(document.querySelector('textarea')?.value).toBe('Reply to [name], [postcode].');
    await press('copy-checked');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Reply to [name], [postcode].');
  });
});
