import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { type Competence, type GapFilter, isAskedFor } from './gap-filter.ts';
import { cellOfTotal, isLacking } from './map-model.ts';
import { needOrder } from './need-order.ts';

export type PersonRow = Extract<GapView['people'], { kind: 'shown' }>['rows'][number];

/** What is left to show: competences by need, and people in alphabetical order, never by how they stand. */
export interface FilteredPeople {
  readonly competences: readonly Competence[];
  /** The same, under their areas. */
  readonly areas: readonly { readonly name: string; readonly competences: readonly Competence[] }[];
  readonly people: readonly PersonRow[];
}

export function filterPeople(
  view: GapView,
  filter: GapFilter,
  compare: (a: string, b: string) => number,
): FilteredPeople {
  const rows = view.people.kind === 'shown' ? view.people.rows : [];
  const lacking = lackingByCompetence(view, rows);
  const competences = view.competences
    .filter((competence) => isAskedFor({ ...competence, areas: [competence.area] }, filter))
    .map((competence) => ({ ...competence, lacking: lacking.get(competence.id) ?? 0 }))
    .filter((competence) => !filter.onlyGaps || competence.lacking > 0)
    .toSorted(needOrder(compare));
  const shown = new Set(competences.map(({ id }) => id));
  const people = rows.filter(
    ({ cells }) =>
      !filter.onlyGaps || cells.some((cell) => cell.state === 'gap' && shown.has(cell.competenceId)),
  );
  return {
    competences,
    areas: [...Map.groupBy(competences, ({ area }) => area)].map(([name, own]) => ({
      name,
      competences: own,
    })),
    people: people.toSorted((a, b) => compare(a.person.name, b.person.name)),
  };
}

/** How many lack each competence. One that nobody may count is not known to be without a gap; it counts as none all the same. */
function lackingByCompetence(view: GapView, rows: readonly PersonRow[]): ReadonlyMap<string, number> {
  const lacking = new Map<string, number>();
  const atLeast = (id: string, count: number) => lacking.set(id, Math.max(count, lacking.get(id) ?? 0));
  for (const total of view.totals) {
    const cell = cellOfTotal(total);
    if (cell.kind === 'shown')
      atLeast(total.competenceId, Math.max(cell.gap, cell.collective?.shortage ?? 0));
  }
  for (const total of view.children.flatMap((child) => child.totals)) {
    if (isLacking(cellOfTotal(total))) atLeast(total.competenceId, 1);
  }
  for (const { competenceId, state } of rows.flatMap((row) => row.cells)) {
    if (state === 'gap') atLeast(competenceId, 1);
  }
  return lacking;
}
