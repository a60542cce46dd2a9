import type { OrphansView } from '@rod-trad/shared/contracts/thread-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { OrphansReport } from '@rod-trad/shared/use-cases/view-orphans';
import { presentGoal, presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentOrphans(report: OrphansReport, language: Language, freshness: Freshness): OrphansView {
  const present = ({ area, unit }: OrphansReport['areas'][number]) => ({
    ...presentNamed(area, language),
    unit: unit && presentUnit(unit),
  });
  return {
    year: report.year,
    measures: report.measures.map(({ measure, unit, area }) => ({
      id: measure.id,
      title: measure.title,
      unit: presentUnit(unit),
      area: area === undefined ? '' : inLanguage(area.name, language),
    })),
    areas: report.areas.map(present),
    mainGoals: report.mainGoals.map(({ area, unit }) => ({
      ...present({ area, unit }),
      mainGoal: inLanguage(area.mainGoal, language),
    })),
    goals: report.goals.map((goal) => presentGoal(goal, language)),
    freshness,
  };
}
