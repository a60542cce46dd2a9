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
  const [issue] = parsed.error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  throw new AppError('invalid', `Invalid ${whole}`, {
    details: { field: field || whole, problem: issue?.message ?? 'Invalid' },
  });
}
