import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { WaysView } from '@rod-trad/shared/contracts/ways-views';
import type { WaysReport } from '@rod-trad/shared/use-cases/gap-reports';

export function presentWays(report: WaysReport, freshness: Freshness): WaysView {
  if (report.kind !== 'shown') return { result: report, freshness };
  const { need, level, start, mayShare } = report;
  return {
    result: {
      kind: 'shown',
      need: { ...need, years: need.years.map((year) => ({ ...year })) },
      level,
      start: start && { ...start, years: [...start.years] },
      mayShare,
    },
    freshness,
  };
}
