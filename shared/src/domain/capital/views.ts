import type { Assessment } from '../assessment.ts';
import type { IsoDate } from '../iso-date.ts';

/** The two sides of a person's competence: the person, and whoever leads the person. */
export type Side = 'self' | 'leader';

/** How one competence of one person is seen today: what each side said last, and what they last agreed on. */
export interface Views {
  readonly self?: Assessment | undefined;
  readonly leader?: Assessment | undefined;
  readonly agreed?: Assessment | undefined;
}

/** Of two rows the later one. On the same day the id decides: those of the product grow with time (`assessmentId`). */
export function isLater(a: Assessment, b: Assessment): boolean {
  return a.on > b.on || (a.on === b.on && a.id > b.id);
}

/** The newest row, if there is one. */
export function latest(rows: Iterable<Assessment | undefined>): Assessment | undefined {
  let best: Assessment | undefined;
  for (const row of rows) if (row !== undefined && (best === undefined || isLater(row, best))) best = row;
  return best;
}

/** The newest row of each kind on a day; the rows are of one person and one competence. */
export function viewsOn(rows: readonly Assessment[], on: IsoDate): Views {
  const newest = (by: Assessment['by']) => latest(rows.filter((row) => row.by === by && row.on <= on));
  return { self: newest('self'), leader: newest('leader'), agreed: newest('agreed') };
}

/** What one side says now: its newest row, or the agreement, when that came after. */
function wordOf(views: Views, side: Side): Assessment | undefined {
  return latest([views[side], views.agreed]);
}

/**
 * How many levels the leader sees above (+) or below (−) the person's own view; 0 when they see the same, absent until
 * both have said something. It is something to talk about, never an error (seed 001: "Kompetansebevisstgjøring reduserer gapet
 * mellom din og andres opplevelse av deg").
 */
export function differenceOf(views: Views): number | undefined {
  const self = wordOf(views, 'self');
  const leader = wordOf(views, 'leader');
  return self === undefined || leader === undefined ? undefined : leader.level - self.level;
}

/** What this side could agree to now: the other side's newest word, unless the two have agreed since. */
export function openStatement(views: Views, side: Side): Assessment | undefined {
  const other = views[side === 'self' ? 'leader' : 'self'];
  return other !== undefined && wordOf(views, side === 'self' ? 'leader' : 'self') === other
    ? other
    : undefined;
}
