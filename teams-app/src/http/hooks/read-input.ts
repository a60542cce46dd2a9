import type { Fault } from '@rod-trad/shared/domain/fault';
import { AppError } from '@rod-trad/shared/errors';
import type { z } from 'zod';

/** Reads input by the contract, or says which field is wrong and why. Nothing of the value itself is repeated. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema | undefined,
  value: unknown,
  whole: 'body' | 'path' | 'query',
): z.output<Schema> | undefined {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const faults = issues.flatMap((issue) => faultOf(issue) ?? []);
  // What a person has left empty or written too much of is told in words at its field, as the rules of the domain are.
  const byPerson = whole === 'body' && faults.length === issues.length;
  const [issue] = issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  const problem = issue?.message ?? 'Invalid';
  const details = { field: field || whole, problem, ...(byPerson && { faults }) };
  throw new AppError('invalid', `Invalid ${whole}`, { details });
}

function faultOf(issue: z.core.$ZodIssue): Fault | undefined {
  const field = issue.path.join('.');
  const ofWords = 'origin' in issue && (issue.origin === 'string' || issue.origin === 'array');
  if (field === '' || !ofWords) return undefined;
  if (issue.code === 'too_small' && issue.minimum === 1) return { field, code: 'required' };
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { field, code: 'tooLong', values: { most: Number(issue.maximum) } };
  }
  return undefined;
}
