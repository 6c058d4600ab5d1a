/** The part of an idb transaction that matters here. */
interface Transaction {
  done: Promise<void>;
  abort(): void;
}

/**
 * Runs writes that belong together: all of them are stored, or none. Nothing but the database may be waited for in
 * between, or the transaction ends by itself.
 */
export async function inOneGo<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  // Whatever fails is reported once, by what is awaited below.
  transaction.done.catch(() => {});
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
