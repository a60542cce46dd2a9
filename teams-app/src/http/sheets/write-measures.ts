import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { asId, type MeasureId, type UnitId } from '@rod-trad/shared/domain/ids';
import type { Plan } from '@rod-trad/shared/domain/plan';
import { contentOf } from '@rod-trad/shared/domain/plan/measure-content';
import type { MeasureDraft } from '@rod-trad/shared/domain/plan/measure-draft';
import type { MeasureFormReport } from '@rod-trad/shared/use-cases/view-measure-form';
import { unwrap } from '../handlers/handler.ts';
import { type MeasureLayout, readMeasure, type StandingMeasure } from './read-measure.ts';
import { rowId } from './row-id.ts';
import { sheetCells } from './sheet-cells.ts';
import {
  type Decided,
  decided,
  type Met,
  meet,
  refused,
  type SheetCall,
  type SheetWriter,
} from './sheet-writer.ts';

/** The measures of a sheet as they stand, and where new ones go. */
export interface MeasureSheet {
  readonly layout: MeasureLayout;
  /** Of the table: a new row has its id from it. */
  readonly unitId: UnitId;
  readonly rows: ReadonlyMap<string, StandingMeasure>;
  /** The plan a new measure goes into, by what its row says. */
  planFor(unit: string): Pick<Plan, 'id'> | 'unknown' | 'noPlan' | 'forbidden';
}

/** Carries rows over to the measures of plans. A row that is taken out of the sheet is a measure that is stopped: it stays in the plan. */
export function writeMeasures(call: SheetCall, sheet: MeasureSheet): SheetWriter {
  const { useCases, actor, say, commands } = call;
  const forms = new Map<string, Promise<MeasureFormReport>>();
  const formOf = (planId: Plan['id']) => {
    const form = forms.get(planId) ?? useCases.measureForm(actor, planId).then(unwrap);
    forms.set(planId, form);
    return form;
  };

  async function stop({ stands, version }: Met<StandingMeasure>): Promise<Decided> {
    const { id, status } = stands.report.measure;
    if (status === 'stopped') return { kind: 'unchanged', key: id };
    const key = rowId('stop', actor.personId, id, version);
    const because = say('dataset.removed');
    const outcome = await commands.stopMeasure(actor, { key, id, etag: version, because });
    return decided(outcome, id, say, sheet.layout.columnOf);
  }

  async function save(row: SheetRow, id: MeasureId, planId: Plan['id'], stands?: StandingMeasure) {
    const form = await formOf(planId);
    const cells = sheetCells(row.cells, say, call.today);
    if (stands !== undefined && cells.text('unit', stands.unitName).trim() !== stands.unitName) {
      cells.faults.push({ column: 'unit', words: say('dataset.fault.unit') });
    }
    const draft = readMeasure(cells, form, stands, row, call.language, sheet.layout);
    if (cells.faults.length > 0) return refused(...cells.faults);
    const before = stands?.report.measure;
    if (before !== undefined && isSame(draft, before)) return { kind: 'unchanged', key: id } as const;
    const outcome = await commands.saveMeasure(actor, {
      ...{ planId, draft, planStatus: form.plan.status },
      key: before === undefined ? id : rowId('change', actor.personId, JSON.stringify(row)),
      changes: before && { id, etag: row.version ?? '' },
    });
    return decided(outcome, id, say, sheet.layout.columnOf);
  }

  async function add(row: SheetRow): Promise<Decided> {
    const id = asId<'Measure'>(rowId('measure', sheet.unitId, row.key));
    const there = sheet.rows.get(id);
    // Sent again it is what stands there; saying something else by now, it meets what stands there, for it has no version of it.
    if (there !== undefined) return save(row, id, there.report.measure.planId, there);
    const plan = sheet.planFor(String(row.cells.unit ?? '').trim());
    if (plan === 'forbidden') return refused({ words: say('dataset.fault.forbidden') });
    if (plan === 'noPlan') return refused({ words: say('dataset.fault.noPlan') });
    if (plan === 'unknown') {
      const word = String(row.cells.unit).slice(0, 100);
      return refused({ column: 'unit', words: say('dataset.fault.choice', { word }) });
    }
    return save(row, id, plan.id);
  }

  return {
    async write(row) {
      // The row of an area without measures: what is written into it is the area's first.
      if (row.key.startsWith('area:')) {
        const title = String(row.cells[sheet.layout.title] ?? '').trim();
        return title === '' || row.act === 'remove' ? { kind: 'unchanged', key: row.key } : add(row);
      }
      if (row.act === 'add') return add(row);
      const met = meet(row, sheet.rows.get(row.key), ({ report }) => report.mayChange, say);
      if ('kind' in met) return met;
      const { measure } = met.stands.report;
      if (row.act === 'remove') return stop(met);
      return save(row, measure.id, measure.planId, met.stands);
    },
  };
}

function isSame(draft: MeasureDraft, before: MeasureDraft): boolean {
  return JSON.stringify(contentOf(draft)) === JSON.stringify(contentOf(before));
}
