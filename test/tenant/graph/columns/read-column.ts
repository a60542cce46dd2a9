import { randomUUID } from 'node:crypto';
import { invalidRequest } from '../errors/graph-refusal.ts';
import { readObject } from '../odata/read-object.ts';
import { type ColumnDefinition, type Facet, facets, isIndexable } from './column-definition.ts';

const otherFacets = [
  'calculated',
  'contentApprovalStatus',
  'currency',
  'geolocation',
  'hyperlinkOrPicture',
  'term',
  'thumbnail',
];

const defaults: Record<Facet, Record<string, unknown>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  dateTime: { displayAs: 'default', format: 'dateTime' },
  boolean: {},
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'account' },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false, columnName: 'Title' },
};

/** A column out of a request body; refuses what SharePoint refuses. */
export function readColumn(body: unknown): ColumnDefinition {
  const source = readObject(body);
  const name = source.name;
  if (typeof name !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw invalidRequest(`The column name '${String(name)}' is missing or not allowed.`);
  }
  const facet = readFacet(source);
  const column: ColumnDefinition = {
    id: randomUUID(),
    name,
    displayName: name,
    description: '',
    columnGroup: 'Custom Columns',
    required: false,
    hidden: false,
    readOnly: false,
    indexed: false,
    enforceUniqueValues: false,
    facet,
    options: defaults[facet],
  };
  return changeColumn(column, source);
}

/** The column with the changes of a PATCH. Name and type cannot be changed. */
export function changeColumn(column: ColumnDefinition, body: unknown): ColumnDefinition {
  const source = readObject(body);
  if (source.name !== undefined && source.name !== column.name) {
    throw invalidRequest('The name of a column cannot be changed.');
  }
  const changed: ColumnDefinition = { ...column };
  for (const key of ['displayName', 'description', 'columnGroup'] as const) {
    if (source[key] !== undefined) changed[key] = readText(source[key], key);
  }
  for (const key of ['required', 'hidden', 'readOnly', 'indexed', 'enforceUniqueValues'] as const) {
    if (source[key] !== undefined) changed[key] = readFlag(source[key], key);
  }
  if (source.defaultValue !== undefined) changed.defaultValue = readObject(source.defaultValue);
  const options = source[column.facet];
  if (options !== undefined) changed.options = { ...column.options, ...readObject(options) };
  if (facets.some((facet) => facet !== column.facet && source[facet] !== undefined)) {
    throw invalidRequest('The type of a column cannot be changed.');
  }
  refuseImpossible(changed);
  return changed;
}

function readFacet(source: Record<string, unknown>): Facet {
  const named = [...facets, ...otherFacets].filter(
    (facet) => source[facet] !== undefined && source[facet] !== null,
  );
  const facet = facets.find((each) => each === named[0]);
  // columndefinition.md: the type facets are mutually exclusive; more than one is undefined behaviour, none is no column.
  if (named.length !== 1) throw invalidRequest('A column must have exactly one type facet.');
  if (facet === undefined) throw invalidRequest(`Columns of type '${named[0]}' are not supported.`);
  return facet;
}

function refuseImpossible(column: ColumnDefinition): void {
  if (column.indexed && !isIndexable(column)) {
    throw invalidRequest(`Column '${column.name}' is of a type that cannot be indexed.`);
  }
  // iedaddy.com 2010: "you must index any columns that enforce uniqueness".
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values.`);
  }
  if (column.facet === 'choice' && !isTextList(column.options.choices)) {
    throw invalidRequest(`Column '${column.name}' needs a list of choices.`);
  }
  if (column.facet === 'lookup' && typeof column.options.listId !== 'string') {
    throw invalidRequest(`Column '${column.name}' needs the id of the list it looks up.`);
  }
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}

function readText(value: unknown, key: string): string {
  if (typeof value !== 'string') throw invalidRequest(`Property '${key}' must be a string.`);
  return value;
}

function readFlag(value: unknown, key: string): boolean {
  if (typeof value !== 'boolean') throw invalidRequest(`Property '${key}' must be true or false.`);
  return value;
}
