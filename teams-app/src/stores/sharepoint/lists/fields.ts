import { levels } from '@rod-trad/shared/domain/competence';
import { asId, type Id } from '@rod-trad/shared/domain/ids';
import { type IsoDate, type IsoInstant, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { z } from 'zod';

/** The parts that the schemas of the lists are made of. */
export function id<Name extends string>(): z.ZodType<Id<Name>> {
  return z
    .string()
    .min(1)
    .max(255)
    .transform(asId<Name>);
}

export const day: z.ZodType<IsoDate> = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: 'Not a calendar day (YYYY-MM-DD).' });
  return z.NEVER;
});

export const instant: z.ZodType<IsoInstant> = z.iso.datetime().transform((text) => text as IsoInstant);

/** A text that may be empty. SharePoint keeps nothing for an empty text, and gives nothing back. */
export const text = z.string().default('');

/** Yes or no; a row made by hand may have neither. */
export const flag = z.boolean().default(false);

/** A number that is nothing until somebody fills it in; a column that was lost and put back is empty in every row. */
export const amount = z.number().default(0);

export const localised = z.object({ nb: z.string(), nn: z.string() });

export const level = z.literal(levels);

/** A year that a plan of a municipality can be about. */
export const year = z.int().min(1900).max(2200);
