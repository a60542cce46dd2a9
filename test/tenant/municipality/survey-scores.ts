import { asId, type UnitId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import type { SurveyScore } from '@rod-trad/shared/domain/survey/survey-score';
import type { Random } from './random.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** Invented, and about as high as such means are. */
const countryMeans = [4.3, 4.3, 4.2, 4.2, 4, 4.2, 3.7, 4.4, 4.1, 4.6] as const;
const fewest = 5;

/**
 * 10-FAKTOR two times, two years apart: means for every unit with enough answers, up to the municipality, and the country's. A unit above has the
 * answers of the units below that have a mean, so that nothing more can be worked out. The department of the stories does not get to use
 * what it knows.
 */
export function surveyScores(
  units: readonly PlannedUnit[],
  staff: readonly StaffMember[],
  featured: PlannedUnit,
  today: IsoDate,
  random: Random,
): readonly SurveyScore[] {
  const latest = yearOf(today);
  const employed = Map.groupBy(
    staff.filter(({ endOn }) => endOn === undefined),
    ({ unit }) => unit.id,
  );
  const below = Map.groupBy(units, ({ parent }) => parent?.id);
  return [latest - 2, latest].flatMap((year) => {
    const made = new Map<UnitId, SurveyScore>();
    // From the leaves up: in the tree parents come before their children.
    for (const unit of units.toReversed()) {
      const parts = (below.get(unit.id) ?? []).flatMap(({ id }) => made.get(id) ?? []);
      const score =
        parts.length > 0
          ? together(unit, year, parts)
          : alone(unit, year, employed.get(unit.id)?.length ?? 0, random);
      if (score !== undefined) made.set(unit.id, unit === featured ? unused(score, year === latest) : score);
    }
    const country = { id: asId<'SurveyScore'>(`survey-country-${year}`), year, factors: countryMeans };
    return [...made.values(), country];
  });
}

function alone({ id }: PlannedUnit, year: number, people: number, random: Random): SurveyScore | undefined {
  const answers = Math.round(people * (0.6 + random.next() * 0.35));
  const factors = countryMeans.map((mean) => tenth(mean + (random.next() - 0.5) * 0.7));
  if (answers < fewest) return undefined;
  return { id: asId<'SurveyScore'>(`survey-${id}-${year}`), unitId: id, year, answers, factors };
}

function together({ id }: PlannedUnit, year: number, parts: readonly SurveyScore[]): SurveyScore {
  const answers = parts.reduce((sum, part) => sum + (part.answers ?? 0), 0);
  const factors = countryMeans.map((_, at) =>
    tenth(parts.reduce((sum, part) => sum + (part.factors[at] ?? 0) * (part.answers ?? 0), 0) / answers),
  );
  return { id: asId<'SurveyScore'>(`survey-${id}-${year}`), unitId: id, year, answers, factors };
}

function unused(score: SurveyScore, isLatest: boolean): SurveyScore {
  return { ...score, factors: score.factors.with(3, isLatest ? 3.4 : 3.8).with(6, 3.6) };
}

const tenth = (value: number) => Math.min(5, Math.round(value * 10) / 10);
