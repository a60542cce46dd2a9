import type { RoundPlanView } from '@rod-trad/shared/contracts/rounds-views';
import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { RoundPlanReport } from '@rod-trad/shared/use-cases/mapping-reports';
import { presentNamed } from './present-named.ts';
import { presentQuestion } from './present-round.ts';
import { presentUnit } from './present-unit.ts';

export function presentRoundPlan(report: RoundPlanReport, language: Language): RoundPlanView {
  const say = createText(language);
  const { smaller } = report;
  return {
    faults: report.faults.map(({ field, code, values }) => ({ field, words: say(`fault.${code}`, values) })),
    warnings: report.warnings.map((warning) => ({ ...warning })),
    price: { ...report.price },
    people: report.people,
    newcomers: report.newcomers,
    withoutAccount: report.withoutAccount,
    known: report.known,
    exists: report.exists.map((question) => ({
      ...presentQuestion(question, language),
      fresh: question.fresh,
    })),
    ifOnlyMissing: { ...report.ifOnlyMissing },
    smaller: smaller && {
      units: smaller.units.map(presentUnit),
      groups: smaller.groups.map((group) => presentNamed(group, language)),
      share: smaller.share,
      price: { ...smaller.price },
      narrows: [...smaller.narrows],
    },
    workshop: { ...report.workshop },
  };
}
