import { asId } from '@rod-trad/shared/domain/ids';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { readPublication } from '@rod-trad/shared/use-cases/publication';
import type { PublishedGap } from '@rod-trad/shared/use-cases/reports';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';

/** What hiding costs, and how much it hides, in one municipality. */
export interface SuppressionFigures {
  readonly employees: number;
  readonly units: number;
  readonly competences: number;
  /** Reading the month's states, once a month. */
  readonly readMs: number;
  /** Choosing the cells of one competence, once a month. */
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly allMs: number;
  readonly cellsOfUnits: Shown;
  readonly cellsOfGroups: Shown;
}

/** Cells in which something is demanded. */
interface Shown {
  readonly all: number;
  readonly shown: number;
}

const now = new Date('2026-11-23T09:00:00Z');
const today = isoDate('2026-11-23');
const actor = { personId: asId<'Person'>('nobody'), roles: ['UnionRep'] as const };

export async function measureSuppression(
  sizes: readonly number[] = [1_200, 5_000, 50_000],
): Promise<readonly SuppressionFigures[]> {
  return sizes.map(measure);
}

function measure(employees: number): SuppressionFigures {
  // Fewer assessments than a large municipality has: hiding depends on people and units.
  const { tables } = generateMunicipality({ employees, seed: 1, today, assessmentsPerPerson: 15 });
  const records = fixedRecords([], tables, now);
  // The read model has its indexes already.
  records.where('assessments', '');
  records.where('exemptions', '');
  const { units } = records.organisation();
  const context = { records, now: () => now, aggregateThreshold: 5 };
  const [publication, readMs] = timed(() => readPublication(context, actor));
  const times = publication.competences.map((id) => timed(() => publication.unit(asId('top'), [id]))[1]);
  const ofUnits = units.flatMap(({ id }) => publication.unit(id, publication.competences));
  const ofGroups = units
    .filter(({ level }) => level === 'municipality' || level === 'sector')
    .flatMap(({ id }) =>
      records
        .all('positionGroups')
        .flatMap((group) => publication.group(id, group.id, publication.competences)),
    );
  const sorted = times.toSorted((a, b) => a - b);
  return {
    employees,
    units: units.length,
    competences: publication.competences.length,
    readMs,
    medianMs: sorted[sorted.length >> 1] ?? 0,
    slowestMs: sorted.at(-1) ?? 0,
    allMs: times.reduce((sum, ms) => sum + ms, 0),
    cellsOfUnits: shownOf(ofUnits),
    cellsOfGroups: shownOf(ofGroups),
  };
}

function shownOf(cells: readonly PublishedGap[]): Shown {
  const demanded = cells.filter((cell) => cell.kind === 'hidden' || cell.gap.required > 0);
  return { all: demanded.length, shown: demanded.filter(({ kind }) => kind === 'shown').length };
}

function timed<Value>(make: () => Value): readonly [Value, number] {
  const before = performance.now();
  const value = make();
  return [value, performance.now() - before];
}
