import type { Work } from '../components/in-turns.ts';

/** What work comes to, done without a pause. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
