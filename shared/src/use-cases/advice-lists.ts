import type { CoverageAdvice, Standing } from '../domain/advice/coverage.ts';
import { isUnused, ownWordOf } from '../domain/capital/own-word.ts';
import { viewsOn } from '../domain/capital/views.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Records } from '../stores/records.ts';
import type { Gaps } from './gap-facts.ts';
import type { AdviceList, AdvicePerson, HolderRow, LearnerRow } from './gap-reports.ts';
import { mostPeopleShown } from './most-people-shown.ts';

/** Turns standings into lists by name, and keeps account of who has been named. */
export interface AdviceLists {
  plain(standings: readonly Standing[]): AdviceList;
  holders(ids: readonly PersonId[]): AdviceList<HolderRow>;
  learners(learners: CoverageAdvice['develop']): AdviceList<LearnerRow>;
}

/** @param named everybody who is listed is added here */
export function adviceLists(
  records: Records,
  gaps: Gaps,
  standings: ReadonlyMap<PersonId, Standing>,
  named: Set<PersonId>,
): AdviceLists {
  /** By name, never by level: nobody is ranked. */
  const list = <Row extends AdvicePerson>(
    ids: readonly PersonId[],
    rowOf: (person: AdvicePerson) => Row,
  ): AdviceList<Row> => {
    if (ids.length > mostPeopleShown) return { kind: 'tooMany', count: ids.length };
    const rows = ids
      .flatMap((id) => personOf(records, id, standings.get(id)))
      .sort((a, b) => a.person.name.localeCompare(b.person.name, 'nb'));
    for (const { person } of rows) named.add(person.id);
    return { kind: 'shown', rows: rows.map(rowOf) };
  };
  return {
    plain: (of) =>
      list(
        of.map(({ personId }) => personId),
        (person) => person,
      ),
    holders: (ids) =>
      list(ids, (row) => ({
        ...row,
        inUse: standings.get(row.person.id)?.word.inUse ?? 'no',
        unused: countUnused(records, gaps, row.person.id),
      })),
    learners(learners) {
      const why = new Map(learners.map((learner) => [learner.personId, learner.why]));
      return list([...why.keys()], (row) => ({ ...row, why: why.get(row.person.id) ?? [] }));
    },
  };
}

function personOf(records: Records, id: PersonId, standing: Standing | undefined): readonly AdvicePerson[] {
  const person = records.person(id);
  if (person === undefined) return [];
  const organisation = records.organisation();
  const positions = organisation.employmentsOf(id);
  const position = positions.find(({ primary }) => primary) ?? positions[0];
  return [
    {
      person,
      title: position?.title ?? person.jobTitle ?? '',
      unit: position?.unitId === undefined ? undefined : organisation.unit(position.unitId),
      held: standing?.held,
      required: standing?.required,
    },
  ];
}

/** How many competences in force the person holds without using them. */
function countUnused(records: Records, { on, catalogue, reader }: Gaps, id: PersonId): number {
  const rows = Map.groupBy(records.where('assessments', id), (row) => catalogue.standsFor(row.competenceId));
  return [...reader.gapsOf(id).values()].filter(
    ({ competenceId, held }) =>
      catalogue.isInForce(competenceId) &&
      isUnused(held, ownWordOf(viewsOn(rows.get(competenceId) ?? [], on))),
  ).length;
}
