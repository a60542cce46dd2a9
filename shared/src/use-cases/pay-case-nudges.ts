import { type PayCase, payCaseStanding } from '../domain/education/pay-case.ts';
import { yearsOfExtent } from '../domain/education/study-extent.ts';
import type { PersonId } from '../domain/ids.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import type { PayCaseFacts } from '../nudges/rules/pay-case.ts';
import type { PayCaseQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records'>;

/** Every pay case that came of a completed education, for the nearest leader and for HR. */
export function payCaseNudgeFacts(context: Context): readonly PayCaseFacts[] {
  return context.records
    .all('payCases')
    .flatMap((payCase) => toldOf(context, payCase).flatMap((id) => factsOf(context, payCase, id) ?? []));
}

/** Nobody decides a case of one's own. */
function toldOf({ records }: Context, { personId }: PayCase): readonly PersonId[] {
  const leaderId = leaderOf(personId, records.organisation());
  const told = new Set([...(leaderId === undefined ? [] : [leaderId]), ...records.holders('HrAdviser')]);
  told.delete(personId);
  return [...told];
}

function factsOf({ records }: Context, payCase: PayCase, personId: PersonId): PayCaseFacts | undefined {
  const leave = records.get('educationLeaves', payCase.leaveId)?.entity;
  const standing = payCaseStanding(payCase, leave);
  if (leave === undefined || standing === 'withdrawn') return undefined;
  if (records.person(payCase.personId)?.active !== true) return undefined;
  return {
    kind: 'payCase',
    personId,
    payCaseId: payCase.id,
    completedOn: payCase.openedOn,
    years: yearsOfExtent(leave) ?? 0,
    decided: standing !== 'toConsider',
  };
}

/** The case as it stands today, for whoever is still the leader, or in HR. */
export function askedToConsiderPay(
  context: Context,
  nudge: NudgeEntry,
): Asked<PayCaseQuestion, PayCaseFacts> | undefined {
  const { records } = context;
  const payCase = records.get('payCases', nudge.subject.id)?.entity;
  if (payCase === undefined || !toldOf(context, payCase).includes(nudge.personId)) return undefined;
  const facts = factsOf(context, payCase, nudge.personId);
  const person = records.person(payCase.personId);
  const leave = records.get('educationLeaves', payCase.leaveId)?.entity;
  if (facts === undefined || person === undefined || leave === undefined) return undefined;
  const leads = leaderOf(payCase.personId, records.organisation()) === nudge.personId;
  return { question: { kind: 'payCase', nudge, person, leave, completedOn: payCase.openedOn, leads }, facts };
}
