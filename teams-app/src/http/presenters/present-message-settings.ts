import type { MessageSettingsView } from '@rod-trad/shared/contracts/setting-routes';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { cadenceKinds } from '@rod-trad/shared/domain/setting';
import type { MessageSettingsReport } from '@rod-trad/shared/use-cases/view-message-settings';

export function presentMessageSettings(
  report: MessageSettingsReport,
  freshness: Freshness,
  language: Language,
): MessageSettingsView {
  const { mayChange, standardDays, times, timesEtags, units, groups } = report;
  const { fromHour, untilHour, weeklyCap } = times;
  return {
    mayChange,
    standardDays,
    cadences: report.cadences.flatMap(({ setting, name, etag, pending }) => {
      const kind = cadenceKinds.find((known) => known === setting.kind);
      if (kind === undefined) return [];
      const { scope, scopeId, value: days, setOn } = setting;
      const words = typeof name === 'object' ? inLanguage(name, language) : name;
      return [{ kind, scope, scopeId, name: words, days, setOn, etag, pending }];
    }),
    times: { fromHour, untilHour, weeklyCap },
    timesEtags: { ...timesEtags },
    units: [...units],
    groups: groups.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
    freshness,
  };
}
