import { norwegianDay } from '../domain/iso-date.ts';
import { debtOf } from '../domain/mapping/answer-use.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeeRounds } from '../policies/mapping.ts';
import type { RoundsReport } from './mapping-reports.ts';
import { seeRound } from './report-round.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

const order = { open: 0, draft: 1, closed: 2, discarded: 3 } as const;

/** Every round that concerns somebody, the open ones first; and how much has been collected that nobody has used. */
export async function viewMappingRounds(
  context: UseCaseContext,
  actor: Actor,
): Promise<Outcome<RoundsReport>> {
  const { records } = context;
  if (!maySeeRounds(actor, records.organisation())) return { kind: 'forbidden' };
  const seen = records
    .all('mappingRounds')
    .filter(({ status }) => status !== 'discarded')
    .flatMap(({ id }) => records.get('mappingRounds', id) ?? [])
    .flatMap((stored) => seeRound(context, actor, stored) ?? []);
  const rounds = seen
    .map(({ report }) => report)
    .toSorted(
      (a, b) => order[a.stage] - order[b.stage] || b.lastDay.localeCompare(a.lastDay) || compare(a, b),
    );
  return {
    kind: 'ok',
    value: {
      on: norwegianDay(context.now()),
      rounds,
      debt: debtOf(seen.flatMap(({ answers }) => answers)),
      groups: records.all('positionGroups'),
    },
  };
}

type Row = RoundsReport['rounds'][number];
const compare = (a: Row, b: Row) => a.round.title.localeCompare(b.round.title, 'nb');
