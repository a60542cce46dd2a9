import type { CadencesView } from '@rod-trad/shared/contracts/setting-routes';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { CadencesReport } from '@rod-trad/shared/use-cases/view-cadences';

export function presentCadences(report: CadencesReport, freshness: Freshness): CadencesView {
  const { mayChange, standardDays, settings } = report;
  return {
    mayChange,
    standardDays,
    settings: settings.map(({ kind, scope, scopeId, days, setOn, etag, pending }) => ({
      ...{ kind, scope, scopeId, days, setOn, etag, pending },
    })),
    freshness,
  };
}
