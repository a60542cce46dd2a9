import { importFields } from '@rod-trad/shared/domain/import/import-fields';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';

/**
 * An empty file with the headings a kind is known by, in the reader's language.
 * @param columns what each has a column of its own: competences in use in a matrix, years in a plan
 */
export function importTemplate(kind: ImportKind, text: Text, columns: readonly string[] = []) {
  // With a column for each year there is none for all of them.
  const named = importFields[kind].filter(({ name }) => name !== 'years' || columns.length === 0);
  const fields = named.map(({ name }) =>
    // Names of people are never taken: what is asked for is what tells them apart.
    name === 'person' ? text('importing.template.person') : text(`importField.${name}`),
  );
  // As in an old plan: areas, measures, and the years beside them.
  const before = kind === 'plan' ? 2 : fields.length;
  const headings = [...fields.slice(0, before), ...columns, ...fields.slice(before)];
  return {
    name: `${text('importing.template.name')} - ${text(`importing.kind.${kind}`)}.csv`,
    content: toCsv([headings]),
  };
}
