/** Does one piece of work after another, in the order in which they came, whatever becomes of the one before. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * What tabs report and what the browser tells of them must not overtake one another: a tab that is left and arrives
 * would be forgotten on arrival. It orders only what is on its way; should the worker die, nothing is lost with it.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
