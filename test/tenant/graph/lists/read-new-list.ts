import { readColumn } from '../columns/read-column.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import { readObject } from '../odata/read-object.ts';
import type { NewList } from './list-store.ts';

/** The body of a new list (graph-docs list-create.md). Only generic lists are kept here. */
export function readNewList(body: unknown): NewList {
  const { name, displayName, description = '', columns = [], list = {} } = readObject(body);
  if (name !== undefined) {
    // OneDrive/onedrive-api-docs#645.
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255) {
    throw invalidRequest("Property 'displayName' is required.");
  }
  if (typeof description !== 'string') throw invalidRequest("Property 'description' must be a string.");
  if (!Array.isArray(columns)) throw invalidRequest("Property 'columns' must be a collection.");
  const { template = 'genericList', hidden = false } = readObject(list);
  if (template !== 'genericList')
    throw invalidRequest(`Lists of template '${String(template)}' are not supported.`);
  return {
    displayName,
    description,
    template,
    hidden: hidden === true,
    columns: columns.map((column) => readColumn(column)),
  };
}
