import type { RoundPlanView } from '@rod-trad/shared/contracts/rounds-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';

type Price = RoundPlanView['price'];

/** "40 minutter", "21 timer": less than an hour is said in minutes. */
export function timeWords(text: Text, { people, minutesPerPerson, hours }: Price): string {
  const minutes = people * minutesPerPerson;
  return minutes < 60
    ? text('rounds.time.minutes', { count: minutes })
    : text('rounds.time.hours', { count: hours });
}

/** "420 personer × 3 min = 21 timer, omtrent 9 450 kr". */
export function priceWords(text: Text, formats: Formats, price: Price): string {
  return text('rounds.price.sentence', {
    count: price.people,
    minutes: price.minutesPerPerson,
    time: timeWords(text, price),
    kroner: formats.kroner(price.kroner),
  });
}
