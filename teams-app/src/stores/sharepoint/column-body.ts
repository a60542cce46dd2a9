import { namesOf } from './field-codec.ts';
import { type Column, columnsOf, deletedColumn, keyColumn, type ListShape } from './list-definition.ts';

/** A columnDefinition as Graph takes it, with exactly one type facet (graph-docs columndefinition.md). */
export interface ColumnBody {
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly text?: TextFacet;
  readonly number?: Record<string, never>;
  readonly boolean?: Record<string, never>;
  readonly choice?: ChoiceFacet;
}

interface TextFacet {
  readonly allowMultipleLines: boolean;
  readonly textType?: 'plain';
}

interface ChoiceFacet {
  readonly allowTextEntry: false;
  readonly choices: readonly string[];
  readonly displayAs: 'dropDownMenu';
}

/** Every column the list must have beside SharePoint's own. */
export function columnBodies(shape: ListShape): readonly ColumnBody[] {
  const key: ColumnBody = {
    name: keyColumn,
    displayName: 'Nøkkel',
    // "You must index any columns that enforce uniqueness" (platform facts 1.2).
    indexed: true,
    enforceUniqueValues: true,
    text: { allowMultipleLines: false },
  };
  const deleted = { name: deletedColumn, displayName: 'Slettet', ...plain, boolean: {} };
  return [key, deleted, ...columnsOf(shape).flatMap(([, column]) => bodiesOf(column))];
}

const plain = { indexed: false, enforceUniqueValues: false };

function bodiesOf(column: Column): readonly ColumnBody[] {
  const base = { name: column.name, displayName: column.displayName, ...plain };
  switch (column.type) {
    case 'text':
      return [{ ...base, indexed: column.indexed ?? false, text: { allowMultipleLines: false } }];
    case 'note':
    case 'json':
      return [{ ...base, text: { allowMultipleLines: true, textType: 'plain' } }];
    case 'number':
      return [{ ...base, number: {} }];
    case 'boolean':
      return [{ ...base, boolean: {} }];
    case 'choice':
      return [
        { ...base, choice: { allowTextEntry: false, choices: column.choices, displayAs: 'dropDownMenu' } },
      ];
    case 'localised':
      return namesOf(column).map((name, i) => ({
        ...base,
        name,
        displayName: `${column.displayName} (${i === 0 ? 'bokmål' : 'nynorsk'})`,
        text: { allowMultipleLines: false },
      }));
  }
}
