import { GraphError } from '../../http/graph-error.ts';
import { userProperties } from './user-properties.ts';

/** The names of a `$select`, in Graph's own spelling of case; undefined when nothing was selected. */
export function readSelect(
  text: string | undefined,
  allowed: ReadonlySet<string> = userProperties,
): readonly string[] | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const names = text.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!allowed.has(name)) {
      throw new GraphError(
        400,
        'BadRequest',
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.user'.`,
      );
    }
  }
  return [...new Set(names)];
}
