import { describe, expect, it, vi } from 'vitest';
import { createListener, send } from '@/utils/messages';

function setUp() {
  const sighting = vi.fn();
  const warn = vi.fn();
  const listener = createListener({ sighting }, warn);
  const deliver = (message: unknown) => new Promise((reply) => listener(message, 'the sender', reply));
  return { sighting, warn, deliver };
}

describe('messages', () => {
  it('reach their handler with the sender, and are answered', async () => {
    const { sighting, deliver, warn } = setUp();
    await send({ sendMessage: deliver }, 'sighting', { tool: 'outlook', activity: 'reading-mail' });
    expect(sighting).toHaveBeenCalledWith({ tool: 'outlook', activity: 'reading-mail' }, 'the sender');
    await send({ sendMessage: deliver }, 'sighting', null);
    expect(sighting).toHaveBeenLastCalledWith(null, 'the sender');
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    'sighting',
    null,
    { name: 'format-disk', data: null },
    { name: 'sighting' },
    { name: 'sighting', data: { tool: 7 } },
    { name: 'sighting', data: { tool: 'Outlook <script>' } },
    { name: 'sighting', data: { tool: 'outlook', address: 'https://outlook.office.com/mail/' } },
    { name: 'sighting', data: { tool: 'outlook' }, extra: true },
    { name: '__proto__', data: null },
    { name: 'constructor', data: null },
  ])('that do not fit the protocol are refused: %j', async (message) => {
    const { sighting, deliver, warn } = setUp();
    expect(await deliver(message)).toBeUndefined();
    expect(sighting).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
  });

  it('that a handler fails at are answered all the same', async () => {
    const { sighting, deliver, warn } = setUp();
    sighting.mockRejectedValue(new Error('the disk is full'));
    await deliver({ name: 'sighting', data: null });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('the disk is full'));
  });
});
