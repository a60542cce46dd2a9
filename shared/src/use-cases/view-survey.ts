import type { UnitId } from '../domain/ids.ts';
import { rowsToShow } from '../domain/survey/hidden-groups.ts';
import {
  type FactorReading,
  type FactorSuggestion,
  readFactors,
  suggestionsFor,
} from '../domain/survey/low-factors.ts';
import type { SurveyScore } from '../domain/survey/survey-score.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { openUnit } from './open-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface SurveyReport {
  readonly unit: Unit;
  /** The newest survey of the unit; absent where there is none that can be shown. */
  readonly latest?:
    | {
        readonly year: number;
        readonly answers: number;
        /** The survey before. */
        readonly before?: number | undefined;
        readonly factors: readonly FactorReading[];
        readonly suggestions: readonly FactorSuggestion[];
      }
    | undefined;
}

/** A row of a unit, which says how many it rests on. */
type UnitScore = SurveyScore & { readonly unitId: UnitId; readonly answers: number };

/** What 10-FAKTOR says of competence in a unit, for all who see the unit's plan: means of enough people, and of nobody else's. */
export async function viewSurvey(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<SurveyReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit } = found;
  const organisation = records.organisation();
  const shown = keptWhileUnchanged(context, 'surveys to show', () => surveysToShow(context));
  const [latest, before] = shown.get(unitId) ?? [];
  if (latest === undefined) return { kind: 'ok', value: { unit } };
  const top = organisation.withAncestors(unitId).at(-1);
  const inYear = (row: SurveyScore) => row.year === latest.year;
  const factors = readFactors(latest, {
    before,
    municipality: top === undefined || top === unitId ? undefined : shown.get(top)?.find(inYear),
    country: records.all('surveyScores').find((row) => row.unitId === undefined && inYear(row)),
  });
  const { year, answers } = latest;
  return {
    kind: 'ok',
    value: {
      unit,
      latest: { year, answers, before: before?.year, factors, suggestions: suggestionsFor(factors) },
    },
  };
}

/** The rows of each unit that can be shown, newest first. */
function surveysToShow({
  records,
  aggregateThreshold,
}: UseCaseContext): ReadonlyMap<UnitId, readonly UnitScore[]> {
  const organisation = records.organisation();
  const parentOf = (id: UnitId) => organisation.unit(id)?.parentId;
  const rows = records
    .all('surveyScores')
    .filter((row): row is UnitScore => row.unitId !== undefined && row.answers !== undefined)
    // A closed unit has no place among those above and below, and its means are those of people who have gone elsewhere.
    .filter(({ unitId }) => organisation.unit(unitId) !== undefined);
  const shown = [...Map.groupBy(rows, ({ year }) => year).values()]
    .flatMap((ofYear) => rowsToShow(ofYear, parentOf, aggregateThreshold))
    .toSorted((a, b) => b.year - a.year);
  return Map.groupBy(shown, ({ unitId }) => unitId);
}
