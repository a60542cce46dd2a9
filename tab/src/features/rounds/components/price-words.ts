import type { RoundPlanView } from '@rod-trad/shared/contracts/rounds-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';

/** "420 personer × 3 min = 21 timer, omtrent 9 450 kr". */
export function priceWords(text: Text, formats: Formats, price: RoundPlanView['price']): string {
  return text('rounds.price.sentence', {
    count: price.people,
    minutes: price.minutesPerPerson,
    hours: formats.number(price.hours),
    kroner: formats.kroner(price.kroner),
  });
}
