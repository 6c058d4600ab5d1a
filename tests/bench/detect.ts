import { detect } from '@/utils/tools';
import type { Examples } from '@/utils/tools/types';
import type { Figure } from './figures';

const ROUNDS = 15;
const examples = Object.values(
  import.meta.glob<Examples>('../../utils/tools/catalogue/*.ts', { eager: true, import: 'examples' }),
);

/** A thousand addresses: what the tools open at, what they do not, and pages of anybody. */
function mixedAddresses(): string[] {
  const known = examples.flatMap(({ opensAt, notAt }) => [...opensAt.map(([address]) => address), ...notAt]);
  const anybody = Array.from({ length: 200 }, (_, index) => `https://www.site-${index}.example/news/${index}?page=2`);
  const all = [...known, ...anybody];
  // Every n-th, so that each tool has its share.
  return Array.from({ length: 1000 }, (_, index) => all[Math.floor((index * all.length) / 1000)] ?? '');
}

/** One `detect(address)`, in microseconds, beside the reading of the same address by `new URL` alone. */
export function measureDetect(): Figure[] {
  const addresses = mixedAddresses();
  const time = (work: (address: string) => unknown) => {
    const began = performance.now();
    for (let turn = 0; turn < 20; turn += 1) for (const address of addresses) work(address);
    return ((performance.now() - began) * 1000) / (20 * addresses.length);
  };
  const parse = (address: string) => URL.canParse(address) && new URL(address).hostname;
  // The first rounds belong to the compiler.
  for (let warm = 0; warm < 5; warm += 1) [detect, parse].forEach(time);
  const ours: number[] = [];
  const yardstick: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(time(detect));
    yardstick.push(time(parse));
  }
  return [{ name: 'detect(address)', unit: 'µs', ours, yardstick, against: 'new URL alone', bound: 10 }];
}
