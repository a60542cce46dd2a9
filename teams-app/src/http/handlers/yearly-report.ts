import { asId } from '@rod-trad/shared/domain/ids';
import { presentYearlyReport } from '../presenters/present-yearly-report.ts';
import { type Handler, unwrap } from './handler.ts';

export const yearlyReport: Handler<'yearlyReport'> = async (call) => {
  const { useCases, actor, params, query, language, freshness } = call;
  const report = unwrap(await useCases.yearlyReport(actor, asId<'Unit'>(params.unitId), query.year));
  return presentYearlyReport(report, language, freshness);
};
