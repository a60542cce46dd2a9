import { z } from 'zod';
import { parseIsoDate } from '../domain/iso-date.ts';

/** A calendar day that exists. */
export const dayInput = z.string().transform((text, context) => {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', message: 'Expected a calendar day, YYYY-MM-DD' });
  return z.NEVER;
});
