import type { FastifyInstance } from 'fastify';
import { refuseProtected } from './objects/guard-sheet.ts';
import { type CellEdit, sheetActs, type TableEdit } from './page/sheet-view.ts';
import { ExcelError } from './process-query/excel-error.ts';
import { viewSheet } from './view/view-sheet.ts';
import { actOnSheet } from './workbook/act-on-sheet.ts';
import { formatArea } from './workbook/address.ts';
import { recalculate } from './workbook/formula/recalculate.ts';
import { tableId, type Workbook } from './workbook/workbook.ts';
import { writeCells } from './workbook/write-cells.ts';
import type { WorkbookStore } from './workbook-store.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

interface Query {
  readonly person: string;
  readonly workbook?: string;
}

const query = {
  type: 'object',
  required: ['person'],
  properties: { person: { type: 'string', minLength: 1 }, workbook: { type: 'string' } },
};
const ofSession = { ...query, properties: { ...query.properties, session: { type: 'string' } } };
const edit = {
  type: 'object',
  required: ['kind', 'sheet'],
  properties: {
    kind: { enum: ['write', 'select', 'addSheet', ...sheetActs] },
    sheet: { type: 'string' },
    row: { type: 'integer', minimum: 0, maximum: 1_048_575 },
    column: { type: 'integer', minimum: 0, maximum: 16_383 },
    text: { type: 'string' },
  },
};

/** What the grid of the page reads and writes, the file, and the notice that something has changed. */
export function registerWorkbookRoutes(app: FastifyInstance, store: WorkbookStore): void {
  app.get<{ Querystring: Query & { sheet?: string; from?: number; rows?: number } }>(
    '/excel/view',
    {
      schema: {
        querystring: {
          ...query,
          properties: { ...query.properties, from: { type: 'integer' }, rows: { type: 'integer' } },
        },
      },
    },
    async (request) => {
      const { person, workbook, sheet, from = 0, rows = 100 } = request.query;
      return viewSheet(await store.open(person, workbook || undefined), sheet, from, Math.min(rows, 500));
    },
  );

  app.post<{ Querystring: Query & { session?: string }; Body: CellEdit }>(
    '/excel/edit',
    { schema: { querystring: ofSession, body: edit } },
    async (request, reply) => {
      const opened = await store.open(request.query.person, request.query.workbook || undefined);
      let edits: TableEdit[];
      try {
        edits = perform(opened.workbook, request.body, request.query.session ?? '');
      } catch (cause) {
        if (!(cause instanceof ExcelError)) throw cause;
        return reply.code(200).send({ refused: cause.message });
      }
      if (request.body.kind !== 'select') store.changed(opened, edits);
      return { version: opened.version };
    },
  );

  app.get<{ Querystring: Query }>(
    '/excel/workbook.xlsx',
    { schema: { querystring: query } },
    async (request, reply) => {
      const opened = await store.open(request.query.person, request.query.workbook || undefined);
      const file = await writeXlsx(opened.workbook);
      reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      reply.header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(opened.name)}.xlsx`,
      );
      return reply.send(Buffer.from(file));
    },
  );

  app.get<{ Querystring: Query & { session?: string } }>(
    '/excel/changes',
    {
      schema: { querystring: ofSession },
    },
    async (request, reply) => {
      const opened = await store.open(request.query.person, request.query.workbook || undefined);
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      reply.raw.write(`data: ${opened.version}\n\n`);
      const stop = store.onChange((changed, edits) => {
        if (changed !== opened) return;
        for (const one of edits) reply.raw.write(`event: edit\ndata: ${JSON.stringify(one)}\n\n`);
        reply.raw.write(`data: ${opened.version}\n\n`);
      });
      request.raw.on('close', () => {
        stop();
        opened.workbook.functions.unregister(request.query.session ?? '');
      });
    },
  );
}

/** Does it, and says to which tables. */
function perform(workbook: Workbook, change: CellEdit, session: string): TableEdit[] {
  const sheet = workbook.findSheet(change.sheet);
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  if (change.kind === 'addSheet') {
    const added = workbook.addSheet(workbook.nextSheetName());
    workbook.selection = { sheet: added, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return [];
  }
  const area = { row: change.row ?? 0, column: change.column ?? 0, rows: 1, columns: 1 };
  workbook.selection = { sheet, area };
  if (change.kind === 'select') return [];
  const before = workbook.tablesIn(sheet, area);
  if (change.kind === 'write') {
    refuseProtected(sheet);
    writeCells(workbook, sheet, area, [[change.text ?? '']]);
  } else actOnSheet(workbook, sheet, area, change.kind);
  recalculate(workbook);
  if (change.kind !== 'write' && change.kind !== 'deleteRow') return [];
  const changeType = change.kind === 'write' ? 'RangeEdited' : 'RowDeleted';
  const tables = change.kind === 'write' ? workbook.tablesIn(sheet, area) : before;
  return tables.map((table) => ({
    ...{ session, changeType, worksheetId: sheet.id, tableId: tableId(table) },
    address: formatArea(change.kind === 'write' ? area : { ...table.area, row: area.row, rows: 1 }),
  }));
}
