// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detect } from '@/utils/tools';
import { letFramesBe } from '../../fixtures/frames';
import { catalogue, whatIsMissing } from './catalogue';

letFramesBe();

describe.each(catalogue.map(([id, file]) => [file.tool.name || id, id, file] as const))('%s', (_name, id, file) => {
  const { opensAt, notAt, shows = [] } = file.examples;
  const sighting = (activity?: string) => (activity === undefined ? { tool: id } : { tool: id, activity });

  it('has a file with everything in it', () => {
    expect(whatIsMissing(id, file)).toEqual([]);
  });

  it.each(opensAt.map(([address, activity]) => [address, activity] as const))('is open at %s', (address, activity) => {
    expect(detect(address)).toEqual(sighting(activity));
  });

  it.each(notAt)('is not what %s shows', (address) => {
    expect(detect(address)?.tool).not.toBe(id);
  });

  it.each(shows.map(([address, html, activity]) => [address, html, activity] as const))(
    'at %s with %s',
    (address, html, activity) => {
      document.body.innerHTML = html;
      expect(detect(address, document)).toEqual(sighting(activity));
      // A page that is in no window has no layout, and still says the same.
      expect(detect(address, new DOMParser().parseFromString(html, 'text/html'))).toEqual(sighting(activity));
    },
  );
});
