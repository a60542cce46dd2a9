import type { Level } from '@rod-trad/shared/domain/competence';
import { asId, type UnitId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, isoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import type { Requirement } from '@rod-trad/shared/domain/requirement';
import { type CompetenceKey, competenceId, goalId } from './catalogue.ts';
import { type DemandTemplate, demandTemplates } from './demands.data.ts';
import { groupId } from './people-table.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** The four years of the plan period that a day falls in; the periods follow the municipal elections. */
export function planPeriod(today: IsoDate): { readonly firstYear: number; readonly lastYear: number } {
  const firstYear = yearOf(today) - (yearOf(today) % 4);
  return { firstYear, lastYear: firstYear + 3 };
}

/** One requirement for each position group, place and competence. */
export function requirements(units: readonly PlannedUnit[], today: IsoDate): readonly Requirement[] {
  const rows: Requirement[] = [];
  for (const template of demandTemplates) {
    for (const unitId of placesOf(template, units)) {
      for (const group of template.groups === 'all' ? (['all'] as const) : template.groups) {
        for (const ask of template.asks) {
          rows.push({
            id: asId<'Requirement'>(`requirement-${rows.length + 1}`),
            unitId,
            positionGroupId: group === 'all' ? 'all' : groupId(group),
            ...askedFor(ask),
            rule: template.atLeast === undefined ? 'everyone' : { atLeast: template.atLeast },
            ...validity(template, today),
            ...(template.goal && { goalId: goalId(template.goal) }),
          });
        }
      }
    }
  }
  return rows;
}

function placesOf({ where }: DemandTemplate, units: readonly PlannedUnit[]): readonly (UnitId | 'all')[] {
  if (where === 'all') return ['all'];
  return units
    .filter((unit) =>
      typeof where === 'string'
        ? unit.level === 'sector' && unit.sector === where
        : unit.level === 'establishment' && unit.kind !== undefined && where.kinds.includes(unit.kind),
    )
    .map((unit) => unit.id);
}

function askedFor(ask: string): Pick<Requirement, 'competenceId' | 'critical' | 'level'> {
  const [key, level] = ask.replace('!', '').split(':');
  return {
    competenceId: competenceId(key as CompetenceKey),
    ...(level !== undefined && { level: Number(level) as Level }),
    critical: ask.endsWith('!'),
  };
}

function validity(
  { fromYear, toYear }: DemandTemplate,
  today: IsoDate,
): Pick<Requirement, 'validFrom' | 'validTo'> {
  const { firstYear } = planPeriod(today);
  const year = yearOf(today);
  if (toYear !== undefined) {
    return { validFrom: isoDate(`${firstYear - 8}-01-01`), validTo: isoDate(`${year + toYear}-12-31`) };
  }
  return { validFrom: isoDate(`${fromYear === undefined ? firstYear : year + fromYear}-01-01`) };
}
