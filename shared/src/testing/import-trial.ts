import { createCatalogue } from '../domain/catalogue/catalogue.ts';
import { asId } from '../domain/ids.ts';
import { createPersonIndex, type ImportFacts } from '../domain/import/import-facts.ts';
import type { ImportKind } from '../domain/import/import-kind.ts';
import type { ImportPlan, ImportTables } from '../domain/import/import-plan.ts';
import { planImport } from '../domain/import/plan-import.ts';
import type { ImportOptions } from '../domain/import/read-row.ts';
import { type Cell, columnLetter } from '../domain/import/sheet-row.ts';
import type { Person } from '../domain/person.ts';
import type { MeasurePlaces } from '../domain/plan/measure-draft.ts';
import type { Plan } from '../domain/plan.ts';
import { both, buildArea, buildCompetence, buildPerson, buildPlan, buildUnit, day } from './build.ts';

type Rows = { [T in keyof ImportTables]: readonly ImportTables[T][] };

/** A small town to import into: three people, two units, two groups, and a catalogue of four. */
export function importTown(over: Partial<ImportFacts & Rows> = {}): ImportFacts & Rows {
  const competences = over.competences ?? [
    buildCompetence('wounds', { name: { nb: 'Sårstell', nn: 'Sårstell' } }),
    buildCompetence('fire', {
      name: { nb: 'Brannvern', nn: 'Brannvern' },
      kind: 'certificate',
      validMonths: 24,
    }),
    buildCompetence('old', { name: { nb: 'Telefaks', nn: 'Telefaks' }, status: 'retired' }),
    buildCompetence('dressing', {
      name: { nb: 'Bandasjering', nn: 'Bandasjering' },
      status: 'retired',
      mergedInto: asId('wounds'),
    }),
  ];
  const assessments = over.assessments ?? [];
  const measures = over.measures ?? [];
  const areas = over.areas ?? [
    buildArea('area', { name: both('Helse') }),
    buildArea('safety', { name: both('Sikkerhet') }),
  ];
  const town: ImportFacts & Rows = {
    today: day('2026-11-25'),
    person: personIn([
      buildPerson('kari', { email: 'kari@fjordvik.example', employeeNumber: '10001' }),
      buildPerson('ola', { signInName: 'ola@fjordvik.example', employeeNumber: '10002' }),
      buildPerson('gone', { email: 'gone@fjordvik.example', active: false }),
    ]),
    hasLeft: (id) => id === 'gone',
    units: [buildUnit('ward', { name: 'Avdeling Sol' }), buildUnit('home', { name: 'Hjemmetjenesten' })],
    groups: [
      { id: asId('nurse'), name: both('Sykepleier') },
      { id: asId('helper'), name: { nb: 'Helsefagarbeider', nn: 'Helsefagarbeidar' } },
    ],
    areas,
    goals: [{ id: asId('goal'), title: both('Trygg alderdom'), source: 'municipalPlan' }],
    competences,
    catalogue: createCatalogue(competences),
    employments: [],
    requirements: [],
    surveyScores: [],
    fewestAnswers: 5,
    ...over,
    assessments,
    measures,
    assessmentsOf: (id) => assessments.filter(({ personId }) => personId === id),
  };
  return { ...town, intoPlan: over.intoPlan && { ...over.intoPlan, measures } };
}

/** The town with a plan for 2026–2029 that measures can go into. */
export function townWithPlan(
  over: Partial<ImportFacts & Rows> = {},
  plan: Plan = buildPlan('plan', { firstYear: 2026, lastYear: 2029, status: 'draft' }),
): ImportFacts & Rows {
  const town = importTown(over);
  const { areas, goals, hasLeft } = town;
  const places: MeasurePlaces = {
    plan,
    areas: new Set(areas.map(({ id }) => id)),
    goals: new Set(goals.map(({ id }) => id)),
    highestLevel: () => 4,
    standing: (id) => (hasLeft(id) ? 'left' : 'employed'),
    parents: { measure: () => undefined, plan: () => undefined },
    isUnused: () => false,
  };
  return { ...town, intoPlan: { places, areas, measures: town.measures } };
}

function personIn(people: readonly Person[]) {
  const index = createPersonIndex();
  for (const person of people) index.add(person);
  return index.find;
}

/** The plan of a sheet: the first row names what each column is taken for. */
export function planOf(
  kind: ImportKind,
  [targets = [], ...rows]: readonly (readonly Cell[])[],
  facts: ImportFacts = importTown(),
  options: ImportOptions = {},
): ImportPlan {
  const mapping = targets.flatMap((target, column) =>
    target === null ? [] : [{ column, target: String(target) }],
  );
  const planning = planImport({ kind, mapping, options }, facts);
  rows.forEach((cells, at) => {
    planning.take({ row: at + 2, cells });
  });
  const steps = planning.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Faults as a person would point at them: the cell, and what is wrong. */
export function faultsAt({ faults }: ImportPlan): readonly string[] {
  return faults.map(
    ({ row, column, code }) => `${column === undefined ? '' : columnLetter(column)}${row ?? ''} ${code}`,
  );
}

/** The town after a plan has been carried out. */
export function townAfter(town: ImportFacts & Rows, { planned }: ImportPlan): ImportFacts & Rows {
  const after = <T extends keyof ImportTables>(table: T): ImportTables[T][] => {
    const rows = new Map<string, ImportTables[T]>();
    for (const row of town[table] as readonly ImportTables[T][]) rows.set(row.id, row);
    for (const write of planned) {
      if (write.table !== table) continue;
      if (write.kind === 'create') rows.set(write.entity.id, write.entity as ImportTables[T]);
      else rows.set(write.id, { ...rows.get(write.id), ...write.changes } as ImportTables[T]);
    }
    return [...rows.values()];
  };
  return importTown({
    ...town,
    employments: after('employments'),
    competences: after('competences'),
    requirements: after('requirements'),
    assessments: after('assessments'),
    surveyScores: after('surveyScores'),
    measures: after('measures'),
    catalogue: createCatalogue(after('competences')),
  });
}
