import type { ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import { assumptionNames, assumptionTable } from '@rod-trad/shared/domain/projection/assumptions';
import type { ProjectionReport, ProjectionResult } from '@rod-trad/shared/use-cases/view-projection';
import { presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentProjection(
  report: ProjectionReport,
  language: Language,
  freshness: Freshness,
): ProjectionView {
  const choice = (item: Parameters<typeof presentNamed>[0]) => presentNamed(item, language);
  const group = report.groups.find(({ id }) => id === report.positionGroupId);
  const competence = report.competences.find(({ id }) => id === report.competenceId);
  return {
    unit: presentUnit(report.unit),
    sight: report.sight,
    on: report.on,
    threshold: report.sight === 'numbers' ? report.threshold : undefined,
    groups: report.groups.map(choice),
    competences: report.competences.map(choice),
    group: group && choice(group),
    competence: competence && choice(competence),
    assumptions: assumptionNames.map((name) => ({
      name,
      ...assumptionTable[name],
      value: report.assumptions[name],
    })),
    result: presentResult(report.result, competence === undefined ? 'heads' : 'holders'),
    freshness,
  };
}

/** Whole people; what is short is short of whole people too. */
function presentResult(result: ProjectionResult, part: 'heads' | 'holders'): ProjectionView['result'] {
  if (result.kind !== 'shown') return result;
  return {
    kind: 'shown',
    ageless: result.ageless,
    planned: result.planned.map(({ year, develop, recruit }) => ({
      year,
      develop: tenth(develop),
      recruit: tenth(recruit),
    })),
    rows: result.rows.map(({ year, demand, [part]: { low, expected, high } }) => ({
      year,
      low: Math.round(low),
      expected: Math.round(expected),
      high: Math.round(high),
      demand,
      shortage: Math.max(0, demand - Math.round(expected)),
    })),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
