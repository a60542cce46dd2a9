import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { ReportedArea, YearlyReport } from '@rod-trad/shared/use-cases/yearly-report';
import { presentPerson } from './present-person.ts';
import { presentUnit } from './present-unit.ts';

export function presentYearlyReport(
  report: YearlyReport,
  language: Language,
  freshness: Freshness,
): YearlyReportView {
  const [before, after] = report.gapDays;
  return {
    unit: presentUnit(report.unit),
    sight: report.sight,
    year: report.year,
    years: [...report.years],
    plans: report.plans,
    gapDays: { before, after },
    areas: report.areas.map((area) => presentArea(area, report, language)),
    quarters: [...report.quarters],
    freshness,
  };
}

function presentArea(
  { area, figures, gap, effects }: ReportedArea,
  report: YearlyReport,
  language: Language,
): YearlyReportView['areas'][number] {
  const { measures, statuses, kroner, hours, reached, lacking } = figures;
  const place = ({ id, title }: Measure) => {
    const unit = report.unitOf(id);
    return { id, title, unit: unit === undefined || unit.id === report.unit.id ? undefined : unit.name };
  };
  return {
    id: area.id,
    name: inLanguage(area.name, language),
    mainGoal: inLanguage(area.mainGoal, language),
    ...{ measures, statuses, kroner, hours, reached, gap },
    effects: effects.map(({ measure, effect = '', reached: how, author }) => ({
      ...place(measure),
      ...{ reached: how, effect, by: presentPerson(author) },
    })),
    lacking: {
      followUp: lacking.followUp.map(place),
      evaluation: lacking.evaluation.map(place),
      criterion: lacking.criterion.map(place),
    },
  };
}
