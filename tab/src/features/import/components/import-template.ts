import { importFields } from '@rod-trad/shared/domain/import/import-fields';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';

/**
 * An empty file with the headings a kind is known by, in the reader's language.
 * @param competences names of those in use: each is a column of a matrix
 */
export function importTemplate(kind: ImportKind, text: Text, competences: readonly string[] = []) {
  const fields = importFields[kind].map(({ name }) =>
    // Names of people are never taken: what is asked for is what tells them apart.
    name === 'person' ? text('importing.template.person') : text(`importField.${name}`),
  );
  const headings = kind === 'matrix' ? [...fields, ...competences] : fields;
  return {
    name: `${text('importing.template.name')} - ${text(`importing.kind.${kind}`)}.csv`,
    content: toCsv([headings]),
  };
}
