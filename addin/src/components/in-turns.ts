/** Work that can be laid down at each `yield` and taken up again. */
export type Work<T> = Generator<undefined, T>;

/** Excel starts an add-in anew that has not answered for 5 seconds, and a person notices a tenth of one. */
const longestTurnMs = 40;

/** Does work without keeping the page from answering: whenever a turn has lasted long enough, everybody else comes first. */
export async function inTurns<T>(work: Work<T>): Promise<T> {
  let turn = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - turn < longestTurnMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
}
