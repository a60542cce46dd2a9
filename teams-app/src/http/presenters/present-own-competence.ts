import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Competence, Level } from '@rod-trad/shared/domain/competence';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { OwnCompetenceReport } from '@rod-trad/shared/use-cases/reports';
import { presentCell, presentCompetence } from './present-competence.ts';
import { presentMeasure } from './present-measure.ts';

export function presentOwnCompetence(
  report: OwnCompetenceReport,
  language: Language,
  freshness: Freshness,
): OwnCompetenceView {
  const { person } = report;
  return {
    person: { id: person.id, name: person.name },
    positions: report.positions.map((p) => ({ title: p.title, unit: p.unit?.name, percent: p.percent })),
    rows: report.rows.map(({ competence, area, gap }) => ({
      competence: presentCompetence({ competence, area }, gap.critical, language),
      cell: presentCell(gap),
      heldText: levelText(competence, gap.held?.level, language),
      requiredText: levelText(competence, gap.required, language),
      inUse: gap.held?.inUse,
    })),
    measures: report.measures.map(presentMeasure),
    freshness,
  };
}

/** The competence's own words for a level; absent when it has none. */
function levelText(competence: Competence, level: Level | undefined, language: Language): string | undefined {
  if (level === undefined || competence.levels === undefined) return undefined;
  return inLanguage(competence.levels[level], language);
}
