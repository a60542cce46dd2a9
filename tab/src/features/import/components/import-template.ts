import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';

/** An empty file with the headings a kind is recognised by, in the reader's language. */
export function importTemplate(kind: ImportKind, text: Text) {
  const title = text(`importing.kind.${kind}`);
  return { name: `${text('importing.template.name')} - ${title}.csv`, content: toCsv([[title]]) };
}
