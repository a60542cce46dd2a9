import type { TalkPeriod } from '../domain/talk/talk.ts';
import { countTalks } from '../domain/talk/talk-counts.ts';
import { type Actor, isHr } from '../policies/actor.ts';
import type { UnitTalksReport } from './talk-reports.ts';
import { talkStandings } from './talk-standing.ts';
import type { UseCaseContext } from './use-case.ts';

/** The units right below those one leads; for HR the municipality, and the units right below it. */
export function talksByUnit(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  period: TalkPeriod,
): readonly UnitTalksReport[] {
  const organisation = context.records.organisation();
  const tops = organisation.units.filter(({ parentId }) => parentId === undefined);
  const led = organisation.ledBy(actor.personId);
  const above = isHr(actor) ? tops : led;
  const below = above.flatMap(({ id }) => organisation.children(id));
  const shown = new Map([...(isHr(actor) ? tops : []), ...below].map((unit) => [unit.id, unit]));
  const standings = talkStandings(context, period);
  return [...shown.values()]
    .map((unit) => {
      const statuses = organisation.peopleUnder(unit.id).flatMap((id) => standings.get(id)?.status ?? []);
      return { unit, counts: countTalks(statuses) };
    })
    .filter(({ counts }) => counts.people > 0);
}
