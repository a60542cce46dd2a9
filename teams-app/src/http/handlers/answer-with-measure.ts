import type { MeasureId } from '@rod-trad/shared/domain/ids';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { CommandOutcome, Written } from '@rod-trad/shared/use-cases/use-case';
import { presentMeasure, presentMeasureDetail } from '../presenters/present-measure.ts';
import { type Call, unwrap, unwrapCommand } from './handler.ts';

type MeasureCall = Pick<Call<'measure'>, 'useCases' | 'actor' | 'language'>;

/** What became of a command, with the measure as it stands now; of a conflict, the other version in full, to be seen field by field. */
export async function answerWithMeasure(
  { useCases, actor, language }: MeasureCall,
  id: MeasureId,
  outcome: CommandOutcome<Written, Measure>,
) {
  const seen = async () => unwrap(await useCases.measure(actor, id));
  if (outcome.kind !== 'conflict') {
    const written = unwrapCommand(outcome, () => undefined);
    return { outcome: written, measure: presentMeasure(await seen()) };
  }
  const report = await seen();
  return unwrapCommand(outcome, (measure, etag) =>
    presentMeasureDetail({ ...report, measure, etag }, language),
  ) as never;
}
