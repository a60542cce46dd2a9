import { departmentMeasures, featuredTitles, personalMeasures } from './department-measures.data.ts';
import { establishmentMeasures } from './establishment-measures.data.ts';
import type { MeasureTemplate } from './measure-template.ts';
import { municipalMeasures } from './municipal-measures.data.ts';
import type { PlannedPlan } from './plans.ts';
import type { Random } from './random.ts';
import { sectorMeasures } from './sector-measures.data.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** Which measures a plan has: all that fit high up, a handful further down. */
export function chooseTemplates(
  { unit, person }: PlannedPlan,
  featured: boolean,
  random: Random,
): readonly MeasureTemplate[] {
  if (person) {
    const own = personalMeasures.filter((t) => fits(t, unit));
    return featured ? own.slice(0, 2) : random.shuffle(own).slice(0, random.int(1, 2));
  }
  if (unit.level === 'municipality') return municipalMeasures;
  if (unit.level === 'sector') return sectorMeasures.filter((t) => fits(t, unit));
  if (unit.level === 'establishment') {
    return random.shuffle(establishmentMeasures.filter((t) => fits(t, unit))).slice(0, random.int(4, 6));
  }
  const fitting = random.shuffle(departmentMeasures.filter((t) => fits(t, unit)));
  if (!featured) return fitting.slice(0, random.int(3, 5));
  const told = (template: MeasureTemplate) => featuredTitles.includes(template.title);
  // From other areas, so that the plan table shows more than one.
  const others = fitting.filter((t) => !told(t) && t.area !== 'care');
  return [...departmentMeasures.filter(told), ...others.slice(0, 2)];
}

function fits({ sectors, kinds }: MeasureTemplate, { sector, kind }: PlannedUnit): boolean {
  if (sectors !== undefined && (sector === undefined || !sectors.includes(sector))) return false;
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}
