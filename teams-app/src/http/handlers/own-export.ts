import { ownDataAsCsv } from '../presenters/own-data-csv.ts';
import { presentOwnData } from '../presenters/present-own-data.ts';
import { type Handler, unwrap } from './handler.ts';

export const ownExport: Handler<'ownExport'> = async ({ useCases, actor, query, language }) => {
  const data = unwrap(await useCases.ownData(actor));
  const name = `rod-trad-${data.madeAt.slice(0, 10)}`;
  return query.format === 'csv'
    ? { fileName: `${name}.csv`, mediaType: 'text/csv;charset=utf-8', content: ownDataAsCsv(data, language) }
    : {
        fileName: `${name}.json`,
        mediaType: 'application/json',
        content: JSON.stringify(presentOwnData(data, language), null, 2),
      };
};
