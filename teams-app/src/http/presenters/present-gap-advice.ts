import type {
  AdviceHolder,
  AdviceLearner,
  AdvicePerson as AdvicePersonView,
  GapAdviceView,
  GapCoverage,
} from '@rod-trad/shared/contracts/gap-advice-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type {
  AdviceList,
  AdvicePerson,
  CoverageReport,
  GapAdviceReport,
  HolderRow,
  LearnerRow,
} from '@rod-trad/shared/use-cases/gap-reports';
import { presentTotal } from './present-gap.ts';
import { presentColumn } from './present-gap-map.ts';
import { presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentGapAdvice(
  report: GapAdviceReport,
  language: Language,
  freshness: Freshness,
): GapAdviceView {
  const { sight, advice, trend, positionGroup } = report;
  return {
    unit: presentUnit(report.unit),
    sight,
    on: report.on,
    threshold: sight === 'numbers' ? report.threshold : undefined,
    competence: presentColumn(report.column, language),
    positionGroup: positionGroup && presentNamed(positionGroup, language),
    total: presentTotal(report.total, sight),
    advice: presentAdvice(advice, sight),
    trend: trend.kind === 'shown' && sight === 'people' ? presentTrend(trend) : { kind: 'thisMonthOnly' },
    freshness,
  };
}

/** Whatever the report carries, people leave the server only for those who may see people. */
function presentAdvice(
  advice: GapAdviceReport['advice'],
  sight: GapAdviceReport['sight'],
): GapAdviceView['advice'] {
  if (sight !== 'people') return { kind: 'notAllowed' };
  return advice.kind === 'shown' ? { kind: 'shown', coverage: presentCoverage(advice.coverage) } : advice;
}

function presentTrend({ points }: Extract<GapAdviceReport['trend'], { kind: 'shown' }>) {
  return { kind: 'shown' as const, points: points.map((point) => ({ ...point })) };
}

function presentCoverage(coverage: CoverageReport): GapCoverage {
  const { mobilise, vulnerability } = coverage;
  const { sector } = mobilise;
  return {
    level: coverage.level,
    shortage: coverage.shortage,
    unknown: coverage.unknown,
    gap: listed(coverage.gap, (row) => ({ ...presentPerson(row), required: row.required ?? 0 })),
    unknownPeople: listed(coverage.unknownPeople, presentPerson),
    mobilise: {
      here: listed(mobilise.here, presentHolder),
      sector: sector && {
        unit: presentUnit(sector.unit),
        named: listed(sector.named, presentHolder),
        others: sector.others && { ...sector.others },
      },
    },
    develop: listed(coverage.develop, presentLearner),
    recruit: { ...coverage.recruit },
    ways: coverage.ways.map((way) => ({ ...way })),
    vulnerability: { ...vulnerability },
  };
}

function listed<Row extends AdvicePerson, View>(list: AdviceList<Row>, present: (row: Row) => View) {
  return list.kind === 'shown' ? { kind: 'shown' as const, rows: list.rows.map(present) } : { ...list };
}

function presentPerson({ person, title, unit, held }: AdvicePerson): AdvicePersonView {
  return {
    person: { id: person.id, name: person.name },
    title,
    unit: unit && presentUnit(unit),
    held,
  };
}

function presentHolder(row: HolderRow): AdviceHolder {
  return { ...presentPerson(row), inUse: row.inUse, unused: row.unused };
}

function presentLearner(row: LearnerRow): AdviceLearner {
  return { ...presentPerson(row), required: row.required, why: [...row.why] };
}
