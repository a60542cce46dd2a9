import { type Csdl, typeName } from './read-csdl.ts';

/**
 * The paths of everything in an answer that Graph's `type` does not have; empty for a true answer. An answer is an
 * entity, or a page with `value`. Annotations (`@odata.etag`, `manager@delta`) are passed, the property they are on is not.
 */
export function unknownProperties(csdl: Csdl, type: string, answer: unknown, path = type): string[] {
  if (Array.isArray(answer)) {
    return answer.flatMap((entry, at) => unknownProperties(csdl, type, entry, `${path}[${at}]`));
  }
  if (typeof answer !== 'object' || answer === null) return [];
  const given = new Map<string, unknown>(Object.entries(answer));
  if (given.has('value') && (given.has('@odata.context') || given.has('@odata.nextLink'))) {
    return unknownProperties(csdl, type, given.get('value'), path);
  }
  const said = given.get('@odata.type');
  const actual = typeof said === 'string' ? typeName(said.replace('#', '')) : type;
  return [...given].flatMap(([name, value]) => {
    const property = name.split('@')[0] ?? '';
    if (property === '') return [];
    const found = propertyType(csdl, actual, property);
    if (found === undefined) return takesAnything(csdl, actual) ? [] : [`${path}.${property}`];
    return found.startsWith('Edm.')
      ? []
      : unknownProperties(csdl, typeName(found), value, `${path}.${property}`);
  });
}

function propertyType(csdl: Csdl, type: string, property: string): string | undefined {
  const described = csdl.get(type);
  if (!described) return undefined;
  return (
    described.properties.get(property) ?? (described.base && propertyType(csdl, described.base, property))
  );
}

/** Open types with properties of their own (`user`) are held to them: their extensions are nothing the tenant makes. */
function takesAnything(csdl: Csdl, type: string): boolean {
  const described = csdl.get(type);
  return described?.open === true && described.properties.size === 0;
}
