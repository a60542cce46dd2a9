import { asId, type UnitId } from '../ids.ts';
import { yearOf } from '../iso-date.ts';
import { nearestAbove, unitsThatReveal } from '../survey/hidden-groups.ts';
import { highestScore, lowestScore, type SurveyScore } from '../survey/survey-score.ts';
import { factorFields } from './import-fields.ts';
import { changesTo, type PlannedRow } from './import-plan.ts';
import { grouped, type Planned, type Planner, type PlannerParts, tellTwice } from './planner.ts';
import type { RowValues } from './read-row.ts';
import { rowId } from './row-id.ts';
import { plainWord } from './sheet-row.ts';
import { createUnitLookup } from './unit-lookup.ts';

/** The survey was made in 2014. */
const firstSurvey = 2014;
const mostAnswers = 1_000_000;
const country = new Set(
  [
    'norge',
    'noreg',
    'norway',
    'landet',
    'hele landet',
    'heile landet',
    'landsgjennomsnitt',
    'whole country',
  ].map(plainWord),
);

interface Draft extends Omit<SurveyScore, 'id'> {
  readonly row: number;
}

/** Means of 10-FAKTOR, one row for a unit in a year; read again they replace what was there. */
export function createSurveyPlanner({ facts, reader }: PlannerParts): Planner {
  const { fewestAnswers } = facts;
  const units = createUnitLookup(facts);
  const parents = new Map(facts.units.map(({ id, parentId }) => [id, parentId]));
  const parentOf = (id: UnitId) => parents.get(id);
  const drafts: Draft[] = [];

  /** Undefined: it cannot be told. */
  const unitOf = (values: RowValues): UnitId | 'country' | undefined => {
    const text = values.text('unit');
    if (text !== undefined && country.has(plainWord(text))) return 'country';
    const found = text === undefined ? 'required' : units(text);
    if (typeof found === 'object') return found.id;
    reader.fault(values.row, 'unit', found);
    return undefined;
  };

  return {
    take(values) {
      const { row } = values;
      const unit = unitOf(values);
      const year = values.whole('year', firstSurvey, yearOf(facts.today), 'outsideRange');
      if (year === undefined) reader.fault(row, 'year', 'required');
      const answers = values.whole('answers', 0, mostAnswers);
      if (unit !== 'country') {
        if (answers === undefined) reader.fault(row, 'answers', 'required');
        else if (answers < fewestAnswers)
          reader.fault(row, 'answers', 'tooFewAnswers', { least: fewestAnswers });
      }
      const factors = factorFields.flatMap((field) => {
        const value = values.number(field, lowestScore, highestScore, 'outsideRange');
        if (value === undefined) reader.fault(row, field, 'required');
        return value ?? [];
      });
      if (unit === undefined || year === undefined || factors.length < factorFields.length) return;
      const place = unit === 'country' ? {} : { unitId: unit, answers };
      drafts.push({ row, ...place, year, factors });
    },

    *finish(): Generator<undefined, Planned> {
      yield* tellTwice(drafts, keyOf, ({ row }, first) =>
        reader.fault(row, 'unit', 'twoRowsForOneKey', { row: first }),
      );
      const standing = new Map(facts.surveyScores.map((score) => [keyOf(score), score]));
      const planned: PlannedRow[] = [];
      let unchanged = 0;
      for (const { row, ...said } of drafts) {
        yield;
        const before = standing.get(keyOf(said));
        if (before === undefined) {
          const id = asId<'SurveyScore'>(rowId('s', keyOf(said)));
          planned.push({ row, table: 'surveyScores', kind: 'create', entity: { id, ...said } });
          continue;
        }
        const change = changesTo(before, said);
        if (change === undefined) unchanged += 1;
        else planned.push({ row, table: 'surveyScores', kind: 'change', id: before.id, ...change });
      }
      for (const [year, rows] of yield* grouped(drafts, ({ year: of }) => of)) {
        yield;
        tellRevealed(
          rows,
          facts.surveyScores.filter((score) => score.year === year),
        );
      }
      return { planned, unchanged, people: new Set() };
    },
  };

  /** Points at the unit itself, or, where that was read in before, at the rows of the file that are nearest below it. */
  function tellRevealed(rows: readonly Draft[], standing: readonly SurveyScore[]): void {
    const counts = new Map<UnitId, number>();
    for (const { unitId, answers } of [...standing, ...rows]) {
      // One with too few answers is told already.
      if (unitId !== undefined && (answers ?? 0) >= fewestAnswers && parents.has(unitId)) {
        counts.set(unitId, answers ?? 0);
      }
    }
    const family = [...counts].map(([unitId, answers]) => ({ unitId, answers }));
    const revealing = unitsThatReveal(family, parentOf, fewestAnswers);
    for (const unitId of revealing) {
      const own = rows.filter((row) => row.unitId === unitId);
      const below = rows.filter(
        (row) =>
          row.unitId !== undefined && nearestAbove(row.unitId, parentOf, (id) => counts.has(id)) === unitId,
      );
      for (const { row } of own.length > 0 ? own : below) {
        reader.fault(row, 'answers', 'restTooFew', { least: fewestAnswers });
      }
    }
  }
}

const keyOf = ({ unitId, year }: Pick<SurveyScore, 'unitId' | 'year'>) => `${unitId ?? 'country'} ${year}`;
