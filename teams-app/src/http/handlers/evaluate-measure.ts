import { asId } from '@rod-trad/shared/domain/ids';
import { presentMeasureDetail } from '../presenters/present-measure.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const evaluateMeasure: Handler<'evaluateMeasure'> = async (call) => {
  const { useCases, actor, params, body, language } = call;
  const measureId = asId<'Measure'>(params.measureId);
  const seen = async () => unwrap(await useCases.measure(actor, measureId));
  const outcome = await useCases.evaluateMeasure(actor, { ...body, measureId });
  if (outcome.kind !== 'conflict') {
    const written = unwrapCommand(outcome, () => undefined);
    return { outcome: written, measure: presentMeasureDetail(await seen(), language) };
  }
  const report = await seen();
  return unwrapCommand(outcome, (measure, etag) =>
    presentMeasureDetail({ ...report, measure, etag }, language),
  ) as never;
};
