import type { OrphansView } from '@rod-trad/shared/contracts/thread-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { CompetenceArea } from '@rod-trad/shared/domain/competence-area';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { OrphansReport } from '@rod-trad/shared/use-cases/view-orphans';
import { presentUnit } from './present-unit.ts';

export function presentOrphans(report: OrphansReport, language: Language, freshness: Freshness): OrphansView {
  const named = ({ id, name }: CompetenceArea) => ({ id, name: inLanguage(name, language) });
  return {
    year: report.year,
    measures: report.measures.map(({ measure, unit, area }) => ({
      id: measure.id,
      title: measure.title,
      unit: presentUnit(unit),
      area: area === undefined ? '' : inLanguage(area.name, language),
    })),
    areas: report.areas.map(named),
    mainGoals: report.mainGoals.map((area) => ({
      ...named(area),
      mainGoal: inLanguage(area.mainGoal, language),
    })),
    goals: report.goals.map(({ id, title }) => ({ id, name: inLanguage(title, language) })),
    freshness,
  };
}
