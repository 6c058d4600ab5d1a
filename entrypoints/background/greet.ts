import {
  isInstalledByPolicy,
  noteWelcome,
  openPage,
  startInOpenTabs,
  startOnOwnHosts,
  wasWelcomed,
} from '@/utils/platform';
import type { Store } from '@/utils/store';

/** After an install or an update: the tips in their place, the open tabs seen, a new person welcomed. */
export async function greet(reason: string, store: Pick<Store, 'seed'>): Promise<void> {
  const settled = await Promise.allSettled([store.seed(), startInOpenTabs(), startOnOwnHosts(), welcome(reason)]);
  for (const step of settled) {
    // Every page seeds for itself where this failed; what went wrong is still worth a line in the console.
    if (step.status === 'rejected') reportError(step.reason);
  }
}

// Once, to the person who installed it. Who got it from their organisation did not ask for a new tab.
async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await isInstalledByPolicy()) || (await wasWelcomed())) return;
  await noteWelcome();
  await openPage('welcome');
}
