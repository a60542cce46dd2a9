import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { asId, type GoalId } from '@rod-trad/shared/domain/ids';
import type { Language } from '@rod-trad/shared/domain/language';
import { measureQuestions } from '@rod-trad/shared/domain/measure';
import type { MeasureDraft } from '@rod-trad/shared/domain/plan/measure-draft';
import type { MeasureReport } from '@rod-trad/shared/use-cases/reports';
import type { MeasureFormReport } from '@rod-trad/shared/use-cases/view-measure-form';
import { measureWords } from '../presenters/dataset-measures.ts';
import { measureNames } from '../presenters/measure-names.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { FieldPlace } from './sheet-writer.ts';

/** Where the fields of a measure stand in a sheet: an x per year in the plan, a list of years among all fields. */
export interface MeasureLayout {
  readonly title: 'measure' | 'title';
  readonly years: 'marks' | 'list';
  columnOf(field: string): FieldPlace;
}

/** A measure as it stands in the table, with what it is tied to as it is called there. */
export interface StandingMeasure {
  readonly report: MeasureReport;
  readonly unitName: string;
  readonly areaName: string;
  readonly goals: readonly { readonly id: GoalId; readonly called: string }[];
}

/** What a row says of a measure: what it was, with what stands in the cells. */
export function readMeasure(
  cells: SheetCells,
  form: MeasureFormReport,
  stands: StandingMeasure | undefined,
  row: SheetRow,
  language: Language,
  layout: MeasureLayout,
): MeasureDraft {
  const names = measureNames(form, language);
  const words = measureWords(language);
  const measure = stands?.report.measure;
  const before: MeasureDraft = measure ?? { ...nothing, areaId: areaOfRow(row) };
  const area = cells.choice('area', names.areas, before.areaId || undefined, stands?.areaName);
  const strategy = cells.choice('strategy', words.strategy, measure?.strategy);
  const marked = Object.keys(row.cells).flatMap((column) => /^year-(\d{4})$/.exec(column)?.[1] ?? []);
  const marks = [...new Set([...before.years, ...marked.map(Number)])].filter((year) =>
    cells.mark(`year-${year}`, before.years.includes(year)),
  );
  const { title, costKroner, costHours } = before;
  return {
    ...before,
    ...Object.fromEntries(measureQuestions.map((id) => [id, cells.text(id, before[id])])),
    areaId: cells.need('area', area) ?? before.areaId,
    goalIds: cells.choices('goals', names.goals, stands?.goals ?? []),
    title: cells.text(layout.title, title),
    strategy: cells.need('strategy', strategy) ?? before.strategy,
    learningForm: cells.choice('learningForm', words.learningForm, before.learningForm),
    learningArena: cells.choice('learningArena', words.learningArena, before.learningArena),
    years: layout.years === 'marks' ? marks : cells.years('years', before.years),
    ownerId: cells.choice('owner', names.owners, before.ownerId, stands?.report.owner?.name),
    audience: cells.text('audience', before.audience),
    team: cells.text('team', before.team ?? ''),
    dueOn: cells.day('dueOn', before.dueOn),
    costKroner: cells.number('costKroner', costKroner) ?? 0,
    costHours: cells.number('costHours', costHours) ?? 0,
    funding: cells.text('funding', before.funding),
    reason: cells.text('reason', before.reason ?? ''),
  };
}

/** A row that stood for an empty area says by its key which one. */
const areaOfRow = ({ key }: SheetRow) => asId<'CompetenceArea'>(key.startsWith('area:') ? key.slice(5) : '');

const nothing = {
  ...{ goalIds: [], competences: [], years: [], sessions: [] },
  ...{ title: '', audience: '', funding: '', strategy: 'develop', costKroner: 0, costHours: 0 },
  ...{ wantedEffect: '', successCriteria: '', learningGoals: '', formAndContent: '', plannedEvaluation: '' },
} as const satisfies Omit<MeasureDraft, 'areaId'>;
