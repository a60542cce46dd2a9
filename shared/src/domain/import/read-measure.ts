import type { GoalId, PersonId } from '../ids.ts';
import { type Measure, measureQuestions } from '../measure.ts';
import { yearFaults } from '../plan/measure-draft.ts';
import type { Plan } from '../plan.ts';
import { createLookup, type ImportFacts } from './import-facts.ts';
import type { Said } from './import-plan.ts';
import { arenaWords, formWords, strategyWords } from './measure-words.ts';
import type { RowReader, RowValues } from './read-row.ts';
import { readYears, yearOfTarget, yearPrefix } from './year-column.ts';

const longestText = 4_000;
/** The domain says how much is too much; this is what a number can be at all. */
const most = 1_000_000_000;

/** What a row of an old plan says of a measure, but for its area, its title and its years. */
export function createMeasureReader(
  facts: ImportFacts,
  reader: RowReader,
): (values: RowValues) => Said<Measure> {
  const goals = createLookup(facts.goals, ({ title }) => [title.nb, title.nn], 'unknownGoal');

  const goalsOf = (values: RowValues): readonly GoalId[] | undefined => {
    const ids = (values.text('goal', 2_000) ?? '')
      .split(/[;|]/)
      .filter((text) => text.trim() !== '')
      .flatMap((text) => {
        const found = goals(text.trim());
        if (typeof found === 'object') return found.id;
        reader.fault(values.row, 'goal', found);
        return [];
      });
    return ids.length === 0 ? undefined : [...new Set(ids)];
  };

  const ownerOf = (values: RowValues): PersonId | undefined => {
    const text = values.text('owner');
    const found = text === undefined ? undefined : facts.person(text);
    if (typeof found === 'object') return found.id;
    if (found !== undefined) reader.fault(values.row, 'owner', found);
    return undefined;
  };

  return (values) => ({
    ownerId: ownerOf(values),
    strategy: values.choice('strategy', strategyWords),
    audience: values.text('audience', 500),
    learningForm: values.choice('learningForm', formWords),
    learningArena: values.choice('learningArena', arenaWords),
    costKroner: values.number('costKroner', 0, most),
    costHours: values.number('costHours', 0, most),
    funding: values.text('funding', 500),
    dueOn: values.day('dueOn'),
    goalIds: goalsOf(values),
    ...Object.fromEntries(measureQuestions.map((field) => [field, values.text(field, longestText)])),
  });
}

/** The years of a row: those with an x, of the columns there are, and those of a text. */
export interface YearsSaid {
  readonly marked: readonly number[];
  /** What the columns speak of; about other years they are silent. */
  readonly columns: ReadonlySet<number>;
  readonly text: readonly number[] | undefined;
}

/** Reads the years of a row. One outside the plan is a fault in its cell. */
export function readMeasureYears(values: RowValues, reader: RowReader, plan: Plan): YearsSaid {
  const inPlan = (years: readonly number[], target: string) =>
    years.filter((year) => {
      const [fault] = yearFaults([year], plan);
      if (fault !== undefined) reader.fault(values.row, target, fault.code, fault.values);
      return fault === undefined;
    });
  const columns = [...reader.targets()].flatMap((target) => yearOfTarget(target) ?? []);
  const marked = columns.flatMap((year) => {
    const target = `${yearPrefix}${year}`;
    return values.mark(target) ? inPlan([year], target) : [];
  });
  const text = values.text('years');
  const years = text === undefined ? undefined : readYears(text);
  if (text !== undefined && years === undefined) reader.fault(values.row, 'years', 'notYears');
  return { marked, columns: new Set(columns), text: years && inPlan(years, 'years') };
}
