// @vitest-environment happy-dom
import axe from 'axe-core';
import type { ComponentType } from 'preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';

const files = import.meta.glob<{ examples: Record<string, ComponentType> }>('../../components/*/*.examples.tsx', {
  eager: true,
});
const components = import.meta.glob('../../components/*/*.tsx');

afterEach(() => render(null, document.body));

describe.each(Object.entries(files))('%s', (_file, { examples }) => {
  it.each(Object.entries(examples))('%s: is drawn, and axe finds nothing', async (_name, Example) => {
    render(<Example />, document.body);
    expect(document.body.textContent).not.toBe('');
    // What needs a layout or a whole page is asked of the real pages, in the end-to-end tests.
    const { violations } = await axe.run(document.body, {
      rules: {
        region: { enabled: false },
        'color-contrast': { enabled: false },
        'page-has-heading-one': { enabled: false },
        'heading-order': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
  });
});

it('every component has examples', () => {
  const folders = (paths: string[]) => [...new Set(paths.map((path) => path.split('/').at(-2)))].sort();
  expect(folders(Object.keys(files))).toEqual(folders(Object.keys(components)));
});
