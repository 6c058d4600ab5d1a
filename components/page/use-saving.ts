import { useSignal } from '@preact/signals';

/** Lets a page save without waiting, and know when that failed, so that it can say so. */
export function useSaving(): { unsaved: boolean; save(work: Promise<unknown>): void } {
  const unsaved = useSignal(false);
  const save = (work: Promise<unknown>) => {
    work.then(
      () => {
        unsaved.value = false;
      },
      (error) => {
        unsaved.value = true;
        reportError(error);
      },
    );
  };
  return { unsaved: unsaved.value, save };
}
