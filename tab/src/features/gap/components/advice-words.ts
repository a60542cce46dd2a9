import type { AdviceBand, GapCoverage } from '@rod-trad/shared/contracts/gap-advice-views';
import type { Text } from '@rod-trad/shared/text/text-from';

/** How many people, when it is known between which numbers only. */
export function peopleWords(text: Text, atLeast: number, atMost: number): string {
  if (atMost === 0) return text('advice.people.none');
  if (atLeast === atMost) return text('advice.people', { count: atMost });
  return text('advice.people.range', { from: atLeast, to: atMost });
}

/** What remains to recruit: a range is told as one, with what makes it so. */
export function recruitWords(text: Text, { atLeast, atMost }: GapCoverage['recruit']): string {
  if (atMost === 0) return text('advice.recruit.none');
  if (atLeast === atMost) return text('advice.recruit.same', { people: peopleWords(text, atLeast, atMost) });
  return text('advice.recruit.range', { from: atLeast, to: atMost });
}

/** How many there are that one may not see. What is untold is neither "some" nor "nobody". */
export function bandWords(text: Text, band: AdviceBand): string {
  if (band.kind === 'untold') return text('advice.others.untold', { threshold: band.threshold });
  const { from, to } = band;
  return to === undefined ? text('advice.others.from', { from }) : text('advice.others.range', { from, to });
}

/** Why the competence is easily lost here, each with the count behind it; one calm sentence when it is not. */
export function vulnerabilityWords(
  text: Text,
  vulnerability: GapCoverage['vulnerability'],
): readonly string[] {
  const { holders, soloHolder, nearRetirement, onePlace } = vulnerability;
  const words = [
    ...(soloHolder ? [text(holders === 0 ? 'advice.solo.0' : 'advice.solo.1')] : []),
    ...(nearRetirement ? [text('advice.nearRetirement', { count: holders })] : []),
    ...(onePlace === undefined ? [] : [text('advice.onePlace', { count: onePlace.demandedIn })]),
  ];
  return words.length > 0 ? words : [text('advice.vulnerable.none', { count: holders })];
}
