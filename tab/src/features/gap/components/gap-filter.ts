import type { GapTotal, GapView } from '@rod-trad/shared/contracts/gap-views';

export interface GapFilter {
  /** Name of a competence area; absent for all. */
  readonly area?: string | undefined;
  readonly onlyGaps: boolean;
}

export type Competence = GapView['competences'][number];
export type PersonRow = Extract<GapView['people'], { kind: 'shown' }>['rows'][number];

/** What is left to show: competences grouped by area, and people in alphabetical order, never by how they score. */
export interface FilteredGap {
  readonly areas: readonly { readonly name: string; readonly competences: readonly Competence[] }[];
  readonly competences: readonly Competence[];
  readonly people: readonly PersonRow[];
}

export function filterGap(
  view: GapView,
  filter: GapFilter,
  compare: (a: string, b: string) => number,
): FilteredGap {
  const rows = view.people.kind === 'shown' ? view.people.rows : [];
  const inArea = view.competences.filter(({ area }) => filter.area === undefined || area === filter.area);
  const lacking = filter.onlyGaps ? competencesInGap(view, rows) : undefined;
  const kept = inArea.filter(({ id }) => lacking?.has(id) ?? true);
  const areas = [...Map.groupBy(kept, ({ area }) => area)].map(([name, competences]) => ({
    name,
    competences,
  }));
  const shown = new Set(kept.map(({ id }) => id));
  const people = rows.filter(
    ({ cells }) =>
      !filter.onlyGaps || cells.some((cell) => cell.state === 'gap' && shown.has(cell.competenceId)),
  );
  return {
    areas,
    competences: areas.flatMap((area) => area.competences),
    people: people.toSorted((a, b) => compare(a.person.name, b.person.name)),
  };
}

/** A competence nobody may count is not known to be without a gap; it stays away from a list of gaps all the same. */
function competencesInGap(view: GapView, rows: readonly PersonRow[]): ReadonlySet<string> {
  const totals: readonly GapTotal[] = [...view.totals, ...view.children.flatMap((child) => child.totals)];
  const counted = totals.filter(
    (total) => total.kind === 'shown' && (total.gap > 0 || (total.collective?.shortage ?? 0) > 0),
  );
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.state === 'gap');
  return new Set([...counted, ...cells].map(({ competenceId }) => competenceId));
}
