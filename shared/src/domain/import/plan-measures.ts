import type { CompetenceArea } from '../competence-area.ts';
import type { AreaId, MeasureId } from '../ids.ts';
import { applyFollowUp, type Measure, type MeasureStatus } from '../measure.ts';
import { contentOf, inOrder } from '../plan/measure-content.ts';
import { longestTitle, measureFaults } from '../plan/measure-draft.ts';
import { placeBefore } from '../plan/place.ts';
import { createLookup, type PlanToFill } from './import-facts.ts';
import { changesTo, type PlannedRow, type Said, withSaid } from './import-plan.ts';
import { measureStatusWords } from './measure-words.ts';
import { type Planned, type Planner, type PlannerParts, tellTwice } from './planner.ts';
import { createMeasureReader, readMeasureYears, type YearsSaid } from './read-measure.ts';
import type { RowValues } from './read-row.ts';
import { createStandingMeasures, withoutNumber } from './standing-measures.ts';
import { yearOfTarget } from './year-column.ts';

interface Draft {
  readonly row: number;
  readonly id: MeasureId;
  readonly before: Measure | undefined;
  readonly areaId: AreaId;
  readonly title: string;
  readonly status: Exclude<MeasureStatus, 'stopped'> | undefined;
  readonly said: Said<Measure>;
}

/** What a field of a measure goes by as a column. */
const targetOf: Readonly<Record<string, string>> = {
  areaId: 'area',
  title: 'measure',
  ownerId: 'owner',
  goalIds: 'goal',
  reason: 'strategy',
};
const areasNamed = 8;

/** The measures of an old plan (seed 001: areas down, measures beside them, an x under each year). */
export function createMeasurePlanner(parts: PlannerParts): Planner {
  const { intoPlan } = parts.facts;
  if (intoPlan !== undefined) return plannerInto(intoPlan, parts);
  // Without a plan no row is read.
  return {
    take: () => undefined,
    *finish() {
      yield;
      return { planned: [], unchanged: 0, people: new Set() };
    },
  };
}

function plannerInto(into: PlanToFill, { facts, reader }: PlannerParts): Planner {
  const { places, areas, measures } = into;
  const findArea = createLookup(areas, ({ name }) => [name.nb, name.nn], 'areaNotInPlan');
  const standing = createStandingMeasures(into);
  const restOf = createMeasureReader(facts, reader);
  const drafts: Draft[] = [];
  /** The area that was written last: it goes on for the rows below, until the next. */
  let above: { readonly row: number; readonly text: string | undefined } | undefined;
  let lacksCriteria = false;
  const found = new Map<object, CompetenceArea | undefined>();

  /** An area that nothing is written under is not looked for: an old plan has "Område 2." with empty rows. */
  const areaFor = (row: number): CompetenceArea | undefined => {
    if (above === undefined) reader.fault(row, 'area', 'noAreaAbove');
    // What could not be read in the cell is told already.
    if (above?.text === undefined) return undefined;
    if (!found.has(above)) {
      const direct = findArea(above.text);
      const area = direct === 'areaNotInPlan' ? findArea(withoutNumber(above.text)) : direct;
      if (typeof area === 'string') reader.fault(above.row, 'area', area, { areas: namesOf(areas) });
      found.set(above, typeof area === 'string' ? undefined : area);
    }
    return found.get(above);
  };

  return {
    take(values) {
      const { row } = values;
      if (!values.isCovered('area')) above = { row, text: values.text('area') };
      const years = readMeasureYears(values, reader, places.plan);
      const says =
        years.marked.length > 0 ||
        [...reader.targets()].some(
          (target) =>
            target !== 'area' &&
            target !== 'measure' &&
            yearOfTarget(target) === undefined &&
            !values.isCovered(target),
        );
      const title = titleOf(values, says);
      if (title === undefined) return;
      const area = areaFor(row);
      const rest = restOf(values);
      const status = values.choice('status', measureStatusWords);
      if (area === undefined) return;
      const like = standing.of(area.id, title);
      if (like.length > 1) reader.fault(row, 'measure', 'severalMeasures');
      const [before] = like;
      const said = {
        ...rest,
        years: yearsAfter(years, before),
        ...(before !== undefined && !standing.isNamed(before, area.id, title) && { title, areaId: area.id }),
      };
      const id = before?.id ?? standing.idOf(area.id, title);
      drafts.push({ row, id, before, areaId: area.id, title, status, said });
    },

    *finish(): Generator<undefined, Planned> {
      yield* tellTwice(
        drafts,
        ({ id }) => id,
        ({ row }, first) => reader.fault(row, 'measure', 'twoRowsForOneKey', { row: first }),
      );
      const planned: PlannedRow[] = [];
      let unchanged = 0;
      const last = new Map<AreaId, readonly Measure[]>(Map.groupBy(measures, ({ areaId }) => areaId));
      for (const draft of drafts) {
        yield;
        const { row, before, said } = draft;
        const after = withSaid(before ?? blank(draft), said);
        tellFaults(draft, after);
        if (before === undefined) {
          const entity = made(draft, after, placeBefore(last.get(draft.areaId) ?? [], undefined));
          last.set(draft.areaId, [entity]);
          planned.push({ row, table: 'measures', kind: 'create', entity });
          continue;
        }
        const change = changesTo(before, said);
        if (change !== undefined && before.status === 'stopped')
          reader.fault(row, 'measure', 'measureIsStopped');
        if (change === undefined) unchanged += 1;
        else planned.push({ row, table: 'measures', kind: 'change', id: before.id, ...change });
      }
      if (lacksCriteria) reader.faultOfFile('criteriaColumnNeeded');
      return { planned, unchanged, people: new Set() };
    },
  };

  /** Undefined for a row that waits to be filled in, with only a number or nothing; one that says something has to say what of. */
  function titleOf(values: RowValues, says: boolean): string | undefined {
    if (!says && values.isCovered('measure')) return undefined;
    const text = values.text('measure', longestTitle);
    const title = withoutNumber(text ?? '');
    if (title !== '') return title;
    if (says) reader.fault(values.row, 'measure', 'required');
    return undefined;
  }

  /** What was wrong before the file came is not the file's to mend. */
  function tellFaults({ row, before }: Draft, after: Measure): void {
    const old = before === undefined ? [] : measureFaults(before, places, before);
    for (const { field, code, values } of measureFaults(after, places, before)) {
      if (old.some((fault) => fault.field === field && fault.code === code)) continue;
      // Of a whole column that is not there it is enough to be told once.
      if (field === 'successCriteria' && !reader.has(field)) lacksCriteria = true;
      else reader.fault(row, targetOf[field] ?? field, code, values);
    }
  }

  function blank({ id, areaId, title }: Draft): Measure {
    const texts = { wantedEffect: '', successCriteria: '', learningGoals: '', formAndContent: '' };
    return {
      ...{ id, planId: places.plan.id, areaId, title, ...texts, plannedEvaluation: '' },
      ...{ goalIds: [], strategy: 'develop', competences: [], years: [], sessions: [] },
      ...{ audience: '', funding: '', costKroner: 0, costHours: 0 },
      ...{ status: 'planned', progress: 0, order: 0 },
    };
  }

  /** How it goes is said of a new measure only: of one that stands, its owner has answered since. */
  function made({ status }: Draft, after: Measure, order: number): Measure {
    const { id, planId } = after;
    const goes = status === undefined || status === 'planned' ? after : applyFollowUp(after, { status });
    return { id, planId, ...contentOf(after), status: goes.status, progress: goes.progress, order };
  }
}

function yearsAfter({ marked, columns, text }: YearsSaid, before: Measure | undefined) {
  if (columns.size === 0) return text;
  const others = text ?? before?.years.filter((year) => !columns.has(year)) ?? [];
  return inOrder([...marked, ...others]);
}

function namesOf(areas: readonly CompetenceArea[]): string {
  const names = areas.slice(0, areasNamed).map(({ name }) => name.nb);
  return areas.length > areasNamed ? `${names.join(', ')} …` : names.join(', ');
}
