/** A function of an add-in as its metadata tells of it. */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly type: 'string' | 'number' | 'boolean' | 'any';
    readonly optional: boolean;
  }[];
}

const types = ['string', 'number', 'boolean', 'any'] as const;
/** learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming, "Naming constraints quick reference". */
const idPattern = /^[A-Z][A-Z0-9_.]{2,}$/i;
const namePattern = /^\p{L}[\p{L}0-9_.]{2,}$/u;
const cellName = /^([A-Z]{1,3}\d{1,7}|R\d+C\d+)$/i;

/**
 * The functions in a metadata file (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json). Undefined when anything is wrong
 * with it: Excel installs all of them or none. Only what the local Excel calls is understood: scalars, neither streamed nor volatile.
 */
export function readFunctionMetadata(metadata: unknown): readonly FunctionDefinition[] | undefined {
  const list = (metadata as { functions?: unknown } | null)?.functions;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const read = list.map(readFunction);
  const known = read.filter((one) => one !== undefined);
  const ids = new Set(known.map(({ id }) => id.toUpperCase()));
  return known.length === list.length && ids.size === list.length ? known : undefined;
}

function readFunction(found: unknown): FunctionDefinition | undefined {
  const { id, name, parameters, result, options } = found as Record<string, unknown>;
  if (typeof id !== 'string' || !idPattern.test(id)) return undefined;
  if (typeof name !== 'string' || !namePattern.test(name) || cellName.test(name)) return undefined;
  if (typeof result !== 'object' || result === null || options !== undefined) return undefined;
  if (!Array.isArray(parameters)) return undefined;
  const read = parameters.map((parameter: Record<string, unknown>) => {
    const type = types.find((one) => one === (parameter.type ?? 'any'));
    const isScalar = (parameter.dimensionality ?? 'scalar') === 'scalar';
    const isNamed = typeof parameter.name === 'string' && parameter.name !== '';
    return type !== undefined && isScalar && isNamed
      ? { type, optional: parameter.optional === true }
      : undefined;
  });
  const known = read.filter((one) => one !== undefined);
  return known.length === read.length ? { id, name, parameters: known } : undefined;
}
