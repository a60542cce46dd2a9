import { asId } from '@rod-trad/shared/domain/ids';
import { sharedNeedsAsCsv, sharedNeedsAsJson } from '../presenters/shared-needs-file.ts';
import { type Handler, unwrap } from './handler.ts';

export const sharedNeeds: Handler<'sharedNeeds'> = async ({ useCases, actor, query, language }) => {
  const { competenceId, format } = query;
  const asked = competenceId === undefined ? undefined : asId<'Competence'>(competenceId);
  const needs = unwrap(await useCases.shareNeeds(actor, asked));
  const name = `${needs.municipality.toLowerCase().replaceAll(/\s+/g, '-')}-kompetansebehov-${needs.on}`;
  return format === 'csv'
    ? {
        fileName: `${name}.csv`,
        mediaType: 'text/csv;charset=utf-8',
        content: sharedNeedsAsCsv(needs, language),
      }
    : { fileName: `${name}.json`, mediaType: 'application/json', content: sharedNeedsAsJson(needs) };
};
