import { asId } from '@rod-trad/shared/domain/ids';
import { AppError } from '@rod-trad/shared/errors';
import { presentFollowUp, presentMeasureDetail } from '../presenters/present-measure.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const followUp: Handler<'followUp'> = async ({ useCases, actor, params, body, language }) => {
  const measureId = asId<'Measure'>(params.measureId);
  const outcome = await useCases.recordFollowUp(actor, { ...body, measureId });
  if (outcome.kind === 'forbidden' || outcome.kind === 'notFound') return unwrap(outcome);
  if (outcome.kind === 'invalid') return unwrapCommand(outcome, () => undefined);

  const report = unwrap(await useCases.measure(actor, measureId));
  if (outcome.kind !== 'conflict') {
    return { outcome: outcome.kind, measure: presentMeasureDetail(report, language) };
  }
  const { entity, etag } = outcome.current;
  throw new AppError('conflict', 'The measure has a newer version', {
    details: {
      yours: presentFollowUp(outcome.yours, report.sight),
      current: presentMeasureDetail({ ...report, measure: entity, etag }, language),
    },
  });
};
