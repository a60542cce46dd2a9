import type { UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Actor } from '../policies/actor.ts';
import { mayAskFunctions } from '../policies/dataset.ts';
import { createGapCells } from './answer-gap-cells.ts';
import { createThreadCells } from './answer-thread-cells.ts';
import type { CellAnswer, CellQuestion } from './function-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/**
 * What the formulas of a workbook ask, each answered by itself, from the same numbers as the map of gaps and the tables. Each call is
 * taken down once, with the unit that holds all of those it was about.
 */
export async function answerFunctions(
  context: UseCaseContext,
  actor: Actor,
  questions: readonly CellQuestion[],
): Promise<Outcome<readonly CellAnswer[]>> {
  const organisation = context.records.organisation();
  if (!mayAskFunctions(actor, organisation)) return { kind: 'forbidden' };
  const gaps = createGapCells(context, actor);
  const threads = createThreadCells(context, actor);
  const answers: CellAnswer[] = [];
  for (const question of questions) {
    answers.push(question.ask === 'thread' ? await threads(question) : await gaps.answer(question));
  }
  const subject = aboveAll([...gaps.units()], organisation);
  if (subject !== undefined) {
    const at = toInstant(context.now());
    await context.audit.record({ at, actorId: actor.personId, action: 'read:functions', subject, people: 0 });
  }
  return { kind: 'ok', value: answers };
}

/** The lowest unit that holds all of these. */
function aboveAll(units: readonly UnitId[], organisation: Organisation): UnitId | undefined {
  const [first, ...others] = units.map((id) => organisation.withAncestors(id));
  return first?.find((id) => others.every((line) => line.includes(id)));
}
