import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { OwnCompetenceReport } from '@rod-trad/shared/use-cases/reports';
import { presentCapitalRow } from './present-capital-row.ts';
import { presentMeasure } from './present-measure.ts';

export function presentOwnCompetence(
  report: OwnCompetenceReport,
  language: Language,
  freshness: Freshness,
): OwnCompetenceView {
  const { person } = report;
  return {
    person: { id: person.id, name: person.name },
    side: report.side,
    positions: report.positions.map((p) => ({ title: p.title, unit: p.unit?.name, percent: p.percent })),
    rows: report.rows.map((row) => presentCapitalRow(row, language)),
    measures: report.measures.map(presentMeasure),
    freshness,
  };
}
