import type { GapMapRow, GapMapView, MapCompetence } from '@rod-trad/shared/contracts/gap-map-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { UnitGap } from '@rod-trad/shared/domain/gap/unit-gap';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { GapMapReport, MapColumn, MapRowReport } from '@rod-trad/shared/use-cases/gap-reports';
import type { Sight } from '@rod-trad/shared/use-cases/reports';
import { presentCompetence } from './present-competence.ts';
import { presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentGapMap(report: GapMapReport, language: Language, freshness: Freshness): GapMapView {
  const { sight, table, positionGroup } = report;
  return {
    unit: presentUnit(report.unit),
    sight,
    on: report.on,
    year: report.year,
    years: [...report.years],
    threshold: sight === 'numbers' ? report.threshold : undefined,
    positionGroups: report.positionGroups.map((group) => presentNamed(group, language)),
    positionGroup: positionGroup && presentNamed(positionGroup, language),
    table: table.kind === 'shown' ? presentTable(table, sight, language) : table,
    freshness,
  };
}

export function presentColumn(column: MapColumn, language: Language): MapCompetence {
  const { competence, areas, critical } = column;
  return {
    ...presentCompetence({ competence, area: areas[0] }, critical, language),
    areas: areas.map((area) => inLanguage(area.name, language)),
    phasingOut: competence.status === 'phasingOut',
  };
}

function presentTable(
  { columns, rows }: Extract<GapMapReport['table'], { kind: 'shown' }>,
  sight: Sight,
  language: Language,
) {
  const places = new Map(columns.map(({ competence }, place) => [competence.id, place]));
  return {
    kind: 'shown' as const,
    competences: columns.map((column) => presentColumn(column, language)),
    rows: rows.map((row) => presentRow(row, places, sight)),
  };
}

type Places = ReadonlyMap<UnitGap['competenceId'], number>;

function presentRow(row: MapRowReport, places: Places, sight: Sight): GapMapRow {
  const { unit, depth, hasChildren, totals } = row;
  const placeOf = (id: UnitGap['competenceId']) => places.get(id) ?? -1;
  const shown = totals
    .flatMap((total) => (total.kind === 'shown' && placeOf(total.gap.competenceId) >= 0 ? [total.gap] : []))
    .toSorted((a, b) => placeOf(a.competenceId) - placeOf(b.competenceId));
  const counted = shown.filter((gap) => gap.required > 0);
  const common = {
    ...{ unit: presentUnit(unit), depth, hasChildren },
    at: counted.map((gap) => placeOf(gap.competenceId)),
    met: counted.map((gap) => gap.met),
    gap: counted.map((gap) => gap.gap),
    unknown: counted.map((gap) => gap.unknown),
  };
  if (sight === 'numbers') {
    const hidden = totals.flatMap((total) => (total.kind === 'hidden' ? [placeOf(total.competenceId)] : []));
    return { ...common, hidden: hidden.filter((place) => place >= 0) };
  }
  const collective = shown.flatMap((gap) =>
    gap.collective === undefined ? [] : [{ column: placeOf(gap.competenceId), ...gap.collective }],
  );
  return {
    ...common,
    critical: shown.filter((gap) => gap.critical).map((gap) => placeOf(gap.competenceId)),
    collective: collective.length === 0 ? undefined : collective,
    people: row.people,
  };
}
