import { asId } from '@rod-trad/shared/domain/ids';
import type { DatasetQuestion } from '@rod-trad/shared/use-cases/open-dataset';
import type { DatasetTable } from '../presenters/dataset-table.ts';
import { presentDatasets } from '../presenters/present-datasets.ts';
import { writeRows } from '../sheets/write-rows.ts';
import { writeTable, xlsxType } from '../xlsx/write-table.ts';
import { type Call, type Handler, unwrap } from './handler.ts';
import { readDataset } from './read-dataset.ts';

async function tableFor(
  call: Call<'dataset'> | Call<'datasetFile'>,
  to: DatasetQuestion['to'],
): Promise<DatasetTable> {
  const { kind } = call.params;
  const { unit, area, year } = call.query;
  const question = {
    ...{ kind, year, to },
    unitId: idOf<'Unit'>(unit),
    areaId: idOf<'CompetenceArea'>(area),
  };
  return readDataset(call, unwrap(await call.useCases.openDataset(call.actor, question)));
}

async function written(call: Call<'checkRows'> | Call<'saveRows'>, act: 'check' | 'save') {
  const { unit, rows } = call.body;
  const question = { ...call.params, unitId: idOf<'Unit'>(unit), to: 'write' } as const;
  return writeRows(call, unwrap(await call.useCases.openDataset(call.actor, question)), rows, act);
}

const idOf = <Name extends string>(id: string | undefined) => (id === undefined ? undefined : asId<Name>(id));

export const datasetHandlers: {
  readonly [Name in 'datasets' | 'dataset' | 'datasetFile' | 'checkRows' | 'saveRows']: Handler<Name>;
} = {
  datasets: async ({ useCases, actor, language }) =>
    presentDatasets(unwrap(await useCases.datasets(actor)), language),
  async dataset(call) {
    const table = await tableFor(call, 'read');
    return { ...table, rows: [...table.rows], freshness: call.freshness };
  },
  async datasetFile(call) {
    const table = await tableFor(call, 'download');
    const day = call.freshness.asOf.slice(0, 10);
    return { fileName: `${table.title} ${day}.xlsx`, mediaType: xlsxType, bytes: writeTable(table) };
  },
  checkRows: async (call) => ({ outcomes: await written(call, 'check') }),
  saveRows: async (call) => ({ outcomes: await written(call, 'save') }),
};
