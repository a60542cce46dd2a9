import type { RouteName } from '@rod-trad/shared/contracts/routes';
import type { Who } from './fjord-ward.ts';

/** Nobody sends no token; a stranger has a valid one and is not in the directory. */
export type Caller = Who | 'nobody' | 'stranger';

/** One line of the authorisation table. */
export interface Row {
  readonly name: RouteName;
  readonly url: string;
  readonly body?: object;
  /** The body of a route that takes a file. */
  readonly file?: Uint8Array;
  /** Who gets in; everybody else is refused with 403, and nobody with 401. */
  readonly allowed: readonly Caller[];
  /** Who is refused in another way than by 403. */
  readonly otherwise?: Partial<Record<Caller, number>>;
}
