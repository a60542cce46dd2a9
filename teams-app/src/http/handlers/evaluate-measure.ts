import { asId } from '@rod-trad/shared/domain/ids';
import { presentMeasureDetail } from '../presenters/present-measure.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const evaluateMeasure: Handler<'evaluateMeasure'> = async (call) => {
  const { useCases, actor, params, body, language } = call;
  const measureId = asId<'Measure'>(params.measureId);
  const outcome = await useCases.evaluateMeasure(actor, { ...body, measureId });
  // Whoever may not see the measure is told so by the command; seeing it again is audited once.
  if (outcome.kind === 'ok' || outcome.kind === 'conflict') {
    const report = unwrap(await useCases.measure(actor, measureId));
    const written = unwrapCommand(outcome, (measure, etag) =>
      presentMeasureDetail({ ...report, measure, etag }, language),
    );
    return { outcome: written, measure: presentMeasureDetail(report, language) };
  }
  return unwrapCommand(outcome, () => undefined) as never;
};
