import { measureDetect } from './detect';
import { report } from './figures';
import { measureInPage } from './in-page';
import { measureRank } from './rank';
import { measureSize } from './size';

/** Measures everything and prints one table. */
export async function bench(root: string): Promise<void> {
  const figures = [...measureSize(root), ...measureDetect(), ...measureRank(), ...(await measureInPage(root))];
  console.log(`\n${report(figures, root)}\n`);
}
