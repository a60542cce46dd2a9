import { asId } from '@rod-trad/shared/domain/ids';
import { z } from 'zod';

/** An id the card was sent with. It comes back from the client, so nothing is believed of it but its form. */
export const idOf = <Kind extends string>() =>
  z
    .string()
    .max(64)
    .transform(asId<Kind>);

/** What every card of a message sends: which message it is. */
export const nudgeData = z.object({
  nudgeId: z
    .string()
    .max(200)
    .transform(asId<'Nudge'>),
});

/** A card that asks of several things says which, in the order it asked. */
export const askedData = <Kind extends string>(most: number) =>
  nudgeData.extend({ asked: z.array(idOf<Kind>()).max(most) });
