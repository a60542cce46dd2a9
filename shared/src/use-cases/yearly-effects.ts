import { evaluationIn } from '../domain/evaluation/yearly-figures.ts';
import { namedIn } from './names-of-people.ts';
import type { Sight } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';
import type { ReportedRow, ToldEffect } from './yearly-report.ts';

/**
 * The owners’ own words on what came of the measures. Those who see numbers get them without whose they are; and not those that name
 * somebody, which could have come into the list by hand.
 */
export function effectsOf(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  rows: readonly ReportedRow[],
  year: number,
  sight: Sight,
): readonly ToldEffect[] {
  return rows.flatMap(({ measure, plan, evaluations }): ToldEffect[] => {
    const told = evaluationIn(evaluations, year);
    if (told === undefined) return [];
    const { reached, effect, by } = told;
    if (sight === 'people') return [{ measure, reached, effect, author: context.records.person(by) }];
    const isSafe = namedIn(context, effect, plan) === undefined;
    return [{ measure, reached, effect: isSafe ? effect : undefined }];
  });
}
