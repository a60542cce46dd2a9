import { isSafe, mayPublishChildren, publishedCell } from '../domain/gap/safe-totals.ts';
import type { UnitGap } from '../domain/gap/unit-gap.ts';
import { totalsOf } from '../domain/gap/unit-totals.ts';
import type { CompetenceId, UnitId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Gaps } from './gap-facts.ts';
import type { PublishedGap } from './reports.ts';

/** Gives a unit's numbers to those who see numbers only. */
export type Publisher = (unitId: UnitId, competences: readonly CompetenceId[]) => readonly PublishedGap[];

/** For those who may see people: everything. */
export function publishAll(totals: readonly UnitGap[]): readonly PublishedGap[] {
  return totals.map((gap) => ({ kind: 'shown', gap }));
}

/**
 * A number is published only where it can be said for every unit beside it as well, all the way up: the top must be
 * safe, and on each level the siblings are shown together or not at all. So no hidden count is a difference
 * between shown ones, whichever units are asked for, and in whichever order.
 */
export function createPublisher(
  organisation: Organisation,
  gaps: Pick<Gaps, 'reader' | 'totals'>,
  k: number,
): Publisher {
  const totals = new Map<UnitId, ReadonlyMap<CompetenceId, UnitGap>>();
  const openBelow = new Map<string, boolean>();

  const cellsOf = (unitId: UnitId, competences: readonly CompetenceId[]) => {
    const known = totals.get(unitId);
    if (known !== undefined) return known;
    const cells = gaps.totals(unitId, competences);
    const byCompetence = new Map(cells.map((cell) => [cell.competenceId, cell]));
    totals.set(unitId, byCompetence);
    return byCompetence;
  };

  return (unitId, competences) => {
    const cell = (unit: UnitId, competence: CompetenceId): UnitGap => {
      const found = cellsOf(unit, competences).get(competence);
      if (found === undefined) throw new RangeError(`No total for ${competence} in ${unit}`);
      return found;
    };
    const childrenOpen = (parent: UnitId, competence: CompetenceId): boolean => {
      const key = `${parent}|${competence}`;
      const known = openBelow.get(key);
      if (known !== undefined) return known;
      const direct = [...new Set(organisation.employedIn(parent).map((e) => e.personId))];
      const open = mayPublishChildren(
        {
          parent: cell(parent, competence),
          children: organisation.children(parent).map((child) => cell(child.id, competence)),
          direct: totalsOf(parent, direct, [competence], gaps.reader)[0] ?? cell(parent, competence),
        },
        k,
      );
      openBelow.set(key, open);
      return open;
    };
    const isOpen = (unit: UnitId, competence: CompetenceId): boolean => {
      // From the unit itself to the top; a cycle of parents is cut where it closes.
      const path = organisation.withAncestors(unit);
      const top = path.at(-1) ?? unit;
      return (
        isSafe(cell(top, competence), k) && path.slice(1).every((parent) => childrenOpen(parent, competence))
      );
    };
    return competences.map((competenceId) =>
      isOpen(unitId, competenceId)
        ? { kind: 'shown', gap: publishedCell(cell(unitId, competenceId)) }
        : { kind: 'hidden', competenceId },
    );
  };
}
