import type { CompetenceId, PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import { type IsoDate, isoDate, norwegianDay } from '../domain/iso-date.ts';
import { type Organisation, organise } from '../domain/organisation.ts';
import type { State } from '../domain/suppression/counts.ts';
import {
  type CountedPerson,
  layOut,
  type PublishedCell,
  type PublishedTable,
  publishTable,
} from '../domain/suppression/published-table.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { type Gaps, readGaps, relevantCompetences } from './gap-facts.ts';
import type { PublishedGap } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';

/** Everything that those who see numbers can be told of competence in a month. */
export interface Publication {
  /** The day its numbers are from: the first of the month. */
  readonly on: IsoDate;
  /** The same for every unit: which competences a unit has would itself tell something. */
  readonly competences: readonly CompetenceId[];
  unit(unitId: UnitId, competences: readonly CompetenceId[]): readonly PublishedGap[];
  /** Those of one position group in the municipality or a sector (HTA 3.2); everything is hidden further down. */
  group(
    unitId: UnitId,
    groupId: PositionGroupId,
    competences: readonly CompetenceId[],
  ): readonly PublishedGap[];
}

type PublicationContext = Pick<UseCaseContext, 'records' | 'now' | 'aggregateThreshold'>;

/** One month's publications, by the people their readers know anyway. */
interface Issue {
  readonly on: IsoDate;
  readonly threshold: number;
  readonly byKnown: Map<string, Publication>;
}
const issues = new WeakMap<Records, Issue>();

/**
 * The numbers of this month. They are made once, from what was true on its first day, and every answer of the month is
 * taken from them: so no two answers can be compared to see one colleague's change. Who leads units knows the
 * people there, and gets a publication in which those people protect nobody else.
 */
export function readPublication(context: PublicationContext, actor: Actor): Publication {
  const { records, aggregateThreshold: threshold } = context;
  const on = isoDate(`${norwegianDay(context.now()).slice(0, 7)}-01`);
  let issue = issues.get(records);
  if (issue?.on !== on || issue.threshold !== threshold) {
    issue = { on, threshold, byKnown: new Map() };
    issues.set(records, issue);
  }
  const today = records.organisation();
  const led = today.ledBy(actor.personId).map((unit) => unit.id);
  const key = led.toSorted().join();
  const known = issue.byKnown.get(key);
  if (known !== undefined) return known;
  const made = publish(context, on, led);
  issue.byKnown.set(key, made);
  return made;
}

function publish(context: PublicationContext, on: IsoDate, led: readonly UnitId[]): Publication {
  const { records } = context;
  const organisation = organise(records.all('units'), records.all('employments'), on);
  const gaps = readGaps(context, { on, organisation });
  const everybody = [...new Set(records.all('employments').map((e) => e.personId))];
  const knownPeople = new Set(
    led.flatMap((id) => [...records.organisation().peopleUnder(id), ...organisation.peopleUnder(id)]),
  );
  const places = organisation.units.map(({ id }) => ({
    id,
    depth: organisation.withAncestors(id).length - 1,
  }));
  const layout = layOut(
    places,
    records.all('positionGroups').map(({ id }) => id),
  );
  const tables = new Map<CompetenceId, PublishedTable>();
  const tableOf = (competenceId: CompetenceId): PublishedTable => {
    const made =
      tables.get(competenceId) ??
      publishTable(
        layout,
        everybody.flatMap((person) => countedPerson(person, competenceId, organisation, gaps, knownPeople)),
        context.aggregateThreshold,
      );
    tables.set(competenceId, made);
    return made;
  };
  return {
    on,
    competences: relevantCompetences(records, everybody, gaps, organisation),
    unit: (unitId, competences) =>
      competences.map((id) => publishedGap(unitId, id, tableOf(id).unit(unitId))),
    group: (unitId, groupId, competences) =>
      competences.map((id) => publishedGap(unitId, id, tableOf(id).group(unitId, groupId))),
  };
}

/** Where and how somebody is counted; not at all where nothing is demanded. Those who are exempt count as met. */
function countedPerson(
  personId: PersonId,
  competenceId: CompetenceId,
  organisation: Organisation,
  { reader }: Gaps,
  known: ReadonlySet<PersonId>,
): readonly CountedPerson[] {
  const { state } = reader.gapOf(personId, competenceId);
  if (state === 'noDemand') return [];
  const counted: State = state === 'exempt' ? 'met' : state;
  const positions = organisation.employmentsOf(personId).map((position) => ({
    units: position.unitId === undefined ? [] : organisation.withAncestors(position.unitId),
    group: position.positionGroupId,
  }));
  return [{ state: counted, positions, isKnown: known.has(personId) }];
}

function publishedGap(unitId: UnitId, competenceId: CompetenceId, cell: PublishedCell): PublishedGap {
  if (cell.kind === 'hidden') return { kind: 'hidden', competenceId, known: cell.known };
  const { met, gap, unknown } = cell.counts;
  const required = met + gap + unknown;
  const coverage = required === 0 ? undefined : met / required;
  const secret = { exempt: 0, deficit: 0, critical: false };
  return { kind: 'shown', gap: { unitId, competenceId, required, met, gap, unknown, coverage, ...secret } };
}
