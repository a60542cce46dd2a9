import type { Assessment } from '../domain/assessment.ts';
import type { CompetenceId, MappingRoundId, PersonId, UnitId } from '../domain/ids.ts';
import { type AnswerUse, aimsOf, useOfAnswer } from '../domain/mapping/answer-use.ts';
import { catalogueOf } from './catalogue-of.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

export interface RoundAnswer extends AnswerUse {
  readonly personId: PersonId;
  readonly competenceId: CompetenceId;
}

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** The answers of every round with what they were used for. Somebody who answers twice has given one answer, the later. */
export function answersOfRounds(context: Context): ReadonlyMap<MappingRoundId, readonly RoundAnswer[]> {
  return keptWhileUnchanged(context, 'answers of rounds', () => {
    const { records } = context;
    const catalogue = catalogueOf(context);
    const aims = aimsOf(records.all('measures'), records.all('plans'), catalogue);
    const unitsOf = createUnitsOf(context);
    const found = new Map<MappingRoundId, RoundAnswer[]>();
    for (const row of latestAnswers(records.all('assessments'), catalogue.standsFor).values()) {
      const rows = records.where('assessments', row.personId);
      const use = useOfAnswer(row, rows, unitsOf(row.personId), aims, catalogue);
      const answer = { ...use, personId: row.personId, competenceId: catalogue.standsFor(row.competenceId) };
      const list = found.get(row.roundId) ?? [];
      found.set(row.roundId, list);
      list.push(answer);
    }
    return found;
  });
}

type Answer = Assessment & { readonly roundId: MappingRoundId };
const isAnswer = (row: Assessment): row is Answer => row.by === 'self' && row.roundId !== undefined;

function latestAnswers(
  rows: readonly Assessment[],
  standsFor: (id: CompetenceId) => CompetenceId,
): ReadonlyMap<string, Answer> {
  const latest = new Map<string, Answer>();
  for (const row of rows) {
    if (!isAnswer(row)) continue;
    const key = `${row.roundId}|${row.personId}|${standsFor(row.competenceId)}`;
    const before = latest.get(key);
    if (before === undefined || row.on >= before.on) latest.set(key, row);
  }
  return latest;
}

/** The units somebody works in with those above; for somebody who has left, where the person last worked. */
function createUnitsOf({ records }: Context): (person: PersonId) => readonly UnitId[] {
  const organisation = records.organisation();
  const above = (ids: readonly (UnitId | undefined)[]) => [
    ...new Set(ids.flatMap((id) => (id === undefined ? [] : organisation.withAncestors(id)))),
  ];
  let past: Map<PersonId, readonly (UnitId | undefined)[]> | undefined;
  return (person) => {
    const now = organisation.employmentsOf(person).map(({ unitId }) => unitId);
    if (now.length > 0) return above(now);
    past ??= new Map(
      records
        .all('employments')
        .toSorted((a, b) => a.startOn.localeCompare(b.startOn))
        .map(({ personId, unitId }) => [personId, [unitId]]),
    );
    return above(past.get(person) ?? []);
  };
}
