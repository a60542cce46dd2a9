import type { Assessment } from '../assessment.ts';
import { latest, type Views } from './views.ts';

/** What only the person can say: whether the competence is used in the job, and how much more the person wants to learn. */
export type OwnWord = Pick<Assessment, 'inUse' | 'wish'>;

/**
 * Before the person has said anything: in use, and no wish. A guess the other way would list people as unused, or as eager,
 * who have never said so.
 */
export const unsaid: OwnWord = { inUse: 'yes', wish: 0 };

/**
 * The person's own word on use and wish. It is the newest own row's, whoever has assessed since: the leader assesses what somebody
 * can do, and a leader's row must not turn off a wish. Without an own row, what was taken over from elsewhere stands.
 */
export function ownWordOf(views: Views): OwnWord {
  const { inUse, wish } = views.self ?? latest([views.leader, views.agreed]) ?? unsaid;
  return { inUse, wish };
}

/**
 * Held, and not used, or not used enough, in the job (seed 003: "Har du kompetanse du ikke får brukt – eller ikke brukt
 * tilstrekkelig"). One level is enough: it is the person who says that it lies idle.
 */
export function isUnused(held: Pick<Assessment, 'level'> | undefined, { inUse }: OwnWord): boolean {
  return held !== undefined && held.level >= 1 && inUse !== 'yes';
}
