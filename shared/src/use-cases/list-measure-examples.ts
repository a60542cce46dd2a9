import { type MeasureExample, measureExamples } from '../domain/plan/measure-examples.ts';
import type { Actor } from '../policies/actor.ts';
import { mayWritePlans } from '../policies/plan.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** What a measure can be started from. */
export async function listMeasureExamples(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
): Promise<Outcome<readonly MeasureExample[]>> {
  if (!mayWritePlans(actor, records.organisation())) return { kind: 'forbidden' };
  return { kind: 'ok', value: measureExamples };
}
