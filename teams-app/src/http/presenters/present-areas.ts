import type { AreasView } from '@rod-trad/shared/contracts/goal-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { AreaReport, AreasReport } from '@rod-trad/shared/use-cases/view-areas';
import { presentGoal, presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentAreas(report: AreasReport, language: Language, freshness: Freshness): AreasView {
  const present = ({ area, narrows, unit, ...row }: AreaReport) => ({
    id: area.id,
    etag: row.mayChange ? row.etag : undefined,
    pending: row.pending,
    name: inLanguage(area.name, language),
    mainGoal: inLanguage(area.mainGoal, language),
    names: area.name,
    mainGoals: area.mainGoal,
    goalIds: [...area.goalIds],
    order: area.order,
    origin: row.origin,
    unit: unit && presentUnit(unit),
    narrows: narrows && presentNamed(narrows, language),
    measures: row.measures,
  });
  return {
    unit: presentUnit(report.unit),
    areas: report.areas.map(present),
    goals: report.goals.map((goal) => presentGoal(goal, language)),
    mayAddHere: report.mayAddHere,
    mayAddEverywhere: report.mayAddEverywhere,
    freshness,
  };
}
