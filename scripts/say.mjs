// How the commands speak on the terminal. Plain JavaScript without packages: it runs before any are installed.

/** Says what begins, that it goes on, and how it ended. Returns what the work returned; a failure passes through. */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`• ${title} …`);
  const beat = setInterval(() => console.log(`  still at it: ${title} (${seconds()} s)`), 15_000);
  try {
    const result = await work();
    console.log(`✔ ${title} (${seconds()} s)`);
    return result;
  } catch (error) {
    console.log(`✖ ${title} (${seconds()} s)`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}

/** A failure that a person can mend: its message says what went wrong and what to do next, and no stack follows. */
export class Advice extends Error {}

/** Runs a command's work; where it fails, says why and ends with status 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Advice ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
