import { Cancelled } from '../excel/watch.ts';
import { type Fault, faultOf } from './fault.ts';

/** What came of work that was stopped, or went wrong. */
export type Undone =
  | { readonly kind: 'cancelled'; readonly title: string }
  | { readonly kind: 'failed'; readonly title: string; readonly fault: Fault };

/** Does it and says what came of it; what is stopped or goes wrong is an outcome like the others. */
export async function attempt<Outcome>(
  title: string,
  work: () => Promise<Outcome>,
): Promise<Outcome | Undone> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled', title };
    const fault = faultOf(error);
    // Nobody has foreseen it: the words for the person say little, so the cause must be found elsewhere.
    if (fault.kind === 'unexpected') console.error(error);
    return { kind: 'failed', title, fault };
  }
}
