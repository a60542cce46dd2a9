import { asId } from '../domain/ids.ts';
import { createLookup, type Lookup } from '../domain/import/import-facts.ts';
import type { Measure } from '../domain/measure.ts';
import type { Actor } from '../policies/actor.ts';
import { cellFault, type ThreadCellAnswer, type ThreadCellQuestion } from './function-reports.ts';
import { byNameOrKey } from './name-or-key.ts';
import { measuresInSight } from './thread-facts.ts';
import type { UseCaseContext } from './use-case.ts';
import { viewMeasureThread } from './view-measure-thread.ts';

/** Answers cells that follow a measure up: by its key, or by its title among the measures of the units one sees. */
export function createThreadCells(context: UseCaseContext, actor: Actor) {
  let titles: Lookup<Measure> | undefined;
  const answered = new Map<string, ThreadCellAnswer>();

  const answer = async ({ measure: text }: ThreadCellQuestion): Promise<ThreadCellAnswer> => {
    titles ??= createLookup(
      measuresInSight(context, actor).map(({ measure }) => measure),
      ({ title }) => [title],
      'unknownId',
    );
    const found = byNameOrKey(titles, text);
    if (found === 'severalOfThatName') return cellFault('severalMeasures', text);
    const id = typeof found === 'string' ? asId<'Measure'>(text.trim().toLowerCase()) : found.id;
    const outcome = await viewMeasureThread(context, actor, id);
    if (outcome.kind === 'ok') return { kind: 'thread', report: outcome.value };
    return cellFault(outcome.kind === 'forbidden' ? 'noAccess' : 'unknownMeasure', text);
  };
  return async (question: ThreadCellQuestion): Promise<ThreadCellAnswer> => {
    const known = answered.get(question.measure) ?? (await answer(question));
    answered.set(question.measure, known);
    return known;
  };
}
