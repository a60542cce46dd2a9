import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { OwnCompetenceReport } from '@rod-trad/shared/use-cases/reports';
import { heldInWords, requiredInWords } from './level-words.ts';
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
      heldText: heldInWords(competence, gap.held?.level, language),
      requiredText: requiredInWords(competence, gap.required, language),
      inUse: gap.held?.inUse,
    })),
    measures: report.measures.map(presentMeasure),
    freshness,
  };
}
