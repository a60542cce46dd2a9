import { type DayStates, readDayStates } from '../domain/gap/day-states.ts';
import type { CompetenceId, PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import { type IsoDate, type IsoInstant, isoDate, norwegianDay } from '../domain/iso-date.ts';
import { type Organisation, organise } from '../domain/organisation.ts';
import { type Counts, noCounts, plus } from '../domain/suppression/counts.ts';
import {
  type CountedPeople,
  type PublishedCell,
  type PublishedTable,
  publishTable,
} from '../domain/suppression/published-table.ts';
import { layOut, type TableLayout } from '../domain/suppression/table-layout.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { readGaps, relevantCompetences } from './gap-facts.ts';
import type { PublishedGap } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';

/** Everything that those who see numbers can be told of competence in a month. */
export interface Publication {
  /** The day its numbers are from: the first of the month. */
  readonly on: IsoDate;
  /** Who worked where on that day. */
  readonly organisation: Organisation;
  /** The same for every unit: which competences a unit has would itself tell something. */
  readonly competences: readonly CompetenceId[];
  /** Works out everything that has not been asked for yet, and lets others have a turn in between: in a large municipality it takes a while. */
  prepare(breathe: UseCaseContext['breathe']): Promise<void>;
  unit(unitId: UnitId, competences: readonly CompetenceId[]): readonly PublishedGap[];
  /** Is anything told of position groups here? In the municipality and its sectors. */
  tellsGroups(unitId: UnitId): boolean;
  /** Those of one position group in the municipality or a sector (HTA 3.2); everything is hidden further down. */
  group(
    unitId: UnitId,
    groupId: PositionGroupId,
    competences: readonly CompetenceId[],
  ): readonly PublishedGap[];
}

type PublicationContext = Pick<UseCaseContext, 'records' | 'now' | 'aggregateThreshold'>;

/** What was true on the first of a month, and the publications made of it, by the units their readers lead. */
interface Issue {
  readonly on: IsoDate;
  readonly threshold: number;
  /** Of what moment the records spoke. */
  readonly asOf: IsoInstant;
  readonly organisation: Organisation;
  readonly competences: readonly CompetenceId[];
  readonly states: DayStates;
  readonly layout: TableLayout;
  /** Where everybody of a profile is counted. */
  readonly cellsOfProfile: readonly (readonly number[])[];
  readonly byLed: Map<string, Publication>;
}
const issues = new WeakMap<Records, Issue>();

/**
 * The numbers of this month. They are made once, from what was true as its first day began, and every answer of the month is
 * taken from them: so no two answers can be compared to see one colleague's change. Who leads units knows the
 * people there, and gets a publication in which those people protect nobody else. An outsider knows nobody here.
 */
export function readPublication(context: PublicationContext, reader: Actor | 'outsider'): Publication {
  const { records, aggregateThreshold: threshold } = context;
  const on = isoDate(`${norwegianDay(context.now()).slice(0, 7)}-01`);
  let issue = issues.get(records);
  if (issue?.on !== on || issue.threshold !== threshold || !isFinal(issue, records)) {
    issue = readIssue(context, on);
    issues.set(records, issue);
  }
  const leads = reader === 'outsider' ? [] : records.organisation().ledBy(reader.personId);
  const led = leads.map((unit) => unit.id);
  const key = led.toSorted().join();
  const made = issue.byLed.get(key) ?? publish(issue, records.organisation(), led);
  issue.byLed.set(key, made);
  return made;
}

/** An issue is kept for the month, unless it was read from a copy older than the month's first day and there is a newer one. */
function isFinal({ on, asOf }: Issue, records: Records): boolean {
  return norwegianDay(new Date(asOf)) >= on || asOf === records.asOf;
}

/** Reads the facts of the day once; what changes in them later does not reach the month's numbers. */
function readIssue(context: PublicationContext, on: IsoDate): Issue {
  const { records, aggregateThreshold: threshold } = context;
  const organisation = organise(records.all('units'), records.all('employments'), on);
  const states = readDayStates(
    {
      organisation,
      competences: records.all('competences'),
      requirements: records.all('requirements'),
      // What is dated on the day itself may still be coming in while the day lasts.
      assessmentsOf: (id) => records.where('assessments', id).filter((row) => row.on < on),
      exemptionsOf: (id) => records.where('exemptions', id),
    },
    on,
  );
  const { people, profiles, nodes } = states.workforce;
  // By id: whatever order the rows come in, after a restart as well, the same cells are hidden.
  const units = organisation.units.map(({ id }) => id).toSorted();
  const layout = layOut(
    units.map((id) => ({ id, depth: organisation.withAncestors(id).length - 1 })),
    records
      .all('positionGroups')
      .map(({ id }) => id)
      .toSorted(),
  );
  const cellsOfProfile = profiles.map((positions) =>
    layout.cellsOf(
      positions.map(({ node, group }) => {
        const unit = nodes.units[node]?.[0];
        return { units: unit === undefined ? [] : organisation.withAncestors(unit), group };
      }),
    ),
  );
  const gaps = readGaps(context, { on, organisation });
  const competences = relevantCompetences(records, people, gaps, organisation);
  return {
    on,
    threshold,
    asOf: records.asOf,
    organisation,
    competences,
    states,
    layout,
    cellsOfProfile,
    byLed: new Map(),
  };
}

function publish(issue: Issue, today: Organisation, led: readonly UnitId[]): Publication {
  const { on, competences, layout, organisation } = issue;
  const known = new Set(led.flatMap((id) => [...today.peopleUnder(id), ...organisation.peopleUnder(id)]));
  const tables = new Map<CompetenceId, PublishedTable>();
  const tableOf = (id: CompetenceId): PublishedTable => {
    const made = tables.get(id) ?? publishTable(layout, countPeople(issue, id, known), issue.threshold);
    tables.set(id, made);
    return made;
  };
  return {
    on,
    organisation,
    competences,
    async prepare(breathe) {
      for (const id of competences) {
        if (tables.has(id)) continue;
        const table = tableOf(id);
        for (const unit of organisation.units) table.unit(unit.id);
        await breathe();
      }
    },
    tellsGroups: (unitId) => layout.hasGroups(unitId),
    unit: (unitId, asked) => asked.map((id) => publishedGap(unitId, id, tableOf(id).unit(unitId))),
    group: (unitId, groupId, asked) =>
      asked.map((id) => publishedGap(unitId, id, tableOf(id).group(unitId, groupId))),
  };
}

/** Those of whom something is demanded, by where they are counted and whether the reader knows them. The exempt count as met. */
function countPeople(
  { states, cellsOfProfile }: Issue,
  competenceId: CompetenceId,
  known: ReadonlySet<PersonId>,
): readonly CountedPeople[] {
  const { people, profileOf } = states.workforce;
  const counts = [new Map<number, Counts>(), new Map<number, Counts>()] as const;
  for (const [person, id] of people.entries()) {
    const state = states.stateOf(person, competenceId);
    if (state === 'noDemand') continue;
    const profile = profileOf[person] ?? -1;
    const of = counts[known.has(id) ? 1 : 0];
    of.set(
      profile,
      plus(of.get(profile) ?? noCounts, { ...noCounts, [state === 'exempt' ? 'met' : state]: 1 }),
    );
  }
  return counts.flatMap((of, isKnown) =>
    [...of].map(([profile, sum]) => ({
      cells: cellsOfProfile[profile] ?? [],
      counts: sum,
      isKnown: isKnown === 1,
    })),
  );
}

function publishedGap(unitId: UnitId, competenceId: CompetenceId, cell: PublishedCell): PublishedGap {
  if (cell.kind === 'hidden') return { kind: 'hidden', competenceId, known: cell.known };
  const { met, gap, unknown } = cell.counts;
  const required = met + gap + unknown;
  const coverage = required === 0 ? undefined : met / required;
  const secret = { exempt: 0, deficit: 0, critical: false };
  return { kind: 'shown', gap: { unitId, competenceId, required, met, gap, unknown, coverage, ...secret } };
}
