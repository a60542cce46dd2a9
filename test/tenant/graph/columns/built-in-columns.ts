import type { ColumnDefinition, Facet } from './column-definition.ts';

/** Columns every generic list is born with and nobody can write. Only the row number can be filtered on. */
export const builtInColumns: readonly ColumnDefinition[] = [
  builtIn('ID', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'number', { decimalPlaces: 'none' }, true),
  builtIn('ContentType', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'text', {}),
  builtIn('Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'dateTime', { format: 'dateTime' }),
  builtIn('Created', '8c06beca-0777-48f7-91c7-6da68bc07b69', 'dateTime', { format: 'dateTime' }),
  builtIn('Author', '1df5e554-ec7e-46a6-901d-d85a3881cb18', 'personOrGroup', {
    allowMultipleSelection: false,
  }),
  builtIn('Editor', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'personOrGroup', {
    allowMultipleSelection: false,
  }),
  builtIn('_UIVersionString', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', 'text', {}),
  builtIn('Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', 'boolean', {}),
];

/** The template's own column. SharePoint marks it required, but only its forms insist, never the API. */
export const titleColumn: ColumnDefinition = {
  ...builtIn('Title', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'text', {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
  }),
  columnGroup: 'Core Text and Date Columns',
  required: true,
  readOnly: false,
};

function builtIn(
  name: string,
  id: string,
  facet: Facet,
  options: Record<string, unknown>,
  indexed = false,
): ColumnDefinition {
  return {
    id,
    name,
    displayName: name === '_UIVersionString' ? 'Version' : name,
    description: '',
    columnGroup: '_Hidden',
    required: false,
    hidden: false,
    readOnly: true,
    indexed,
    enforceUniqueValues: false,
    facet,
    options,
  };
}
