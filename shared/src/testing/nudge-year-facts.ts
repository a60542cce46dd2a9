import { asId, type PersonId } from '../domain/ids.ts';
import { addDays, isoDate, toInstant } from '../domain/iso-date.ts';
import type { Nudge } from '../domain/nudge.ts';
import { type NudgePreferences, noPreferences } from '../domain/nudge-preferences.ts';
import { type NudgeFacts, ruleOn } from '../nudges/nudge-rules.ts';
import { norwegianTime } from '../nudges/quiet-times.ts';
import { isDue, type RuleDay } from '../nudges/ruling.ts';

const firstDay = isoDate('2026-01-01');
const leaderOf = (n: number) => asId<'Person'>(`p${n - (n % 12)}`);

export function somePreferences(random: () => number): NudgePreferences {
  const roll = random();
  if (roll < 0.05) return { stopped: [], hours: { fromHour: 18, untilHour: 21 } };
  if (roll < 0.1) return { stopped: ['checkIn'] };
  if (roll < 0.15) return { stopped: [], pausedUntil: isoDate('2026-03-31') };
  if (roll < 0.17) return { stopped: ['ownDigest', 'leaderDigest'] };
  return noPreferences;
}

/** What happens to one employee in a year: rounds, papers, talks, and for some measures and people to lead. */
export function someFacts(id: PersonId, n: number, random: () => number): NudgeFacts[] {
  const anyDay = () => addDays(firstDay, Math.floor(random() * 365));
  const heldOn = anyDay();
  const facts: NudgeFacts[] = [
    { kind: 'talkPrepare', personId: id, talkId: `t${n}`, bookedFor: anyDay(), prepared: false },
    { kind: 'talkFollowUp', personId: id, talkId: `t${n}`, heldOn, openPoints: 2 },
  ];
  for (const [round, opens] of ['2026-02-02', '2026-05-04', '2026-09-14'].entries()) {
    const opensOn = isoDate(opens);
    facts.push({
      kind: 'checkIn',
      personId: id,
      roundId: asId(`r${round}`),
      opensOn,
      endsOn: addDays(opensOn, 20),
      done: false,
    });
  }
  for (let paper = 0; paper < 1 + (n % 3); paper += 1) {
    const base = {
      kind: 'certificateExpiring',
      holderId: id,
      competenceId: asId<'Competence'>(`c${paper}`),
      until: anyDay(),
    } as const;
    facts.push({ ...base, personId: id });
    if (leaderOf(n) !== id) facts.push({ ...base, personId: leaderOf(n) });
  }
  if (n % 12 !== 0) return facts;
  facts.push({ kind: 'leaderDigest', personId: id, waiting: 1 + Math.floor(random() * 5) });
  facts.push({
    kind: 'talkDue',
    personId: id,
    talkPeriodId: 'spring',
    opensOn: isoDate('2026-02-01'),
    dueOn: isoDate('2026-04-30'),
    peopleLeft: 11,
  });
  facts.push({
    kind: 'payCase',
    personId: id,
    payCaseId: `p${n}`,
    completedOn: anyDay(),
    years: 1,
    decided: false,
  });
  for (let m = 0; m < 6; m += 1) {
    const measure = {
      id: asId<'Measure'>(`m${n}-${m}`),
      status: 'onTrack',
      dueOn: anyDay(),
      years: [2026],
    } as const;
    facts.push({
      kind: 'measureFollowUp',
      personId: id,
      measure,
      plan: { status: 'running', lastYear: 2027 },
    });
    facts.push({
      kind: 'measureEvaluation',
      personId: id,
      measureId: measure.id,
      endedOn: anyDay(),
    });
  }
  return facts;
}

/** Half of those who have been asked answer within a few days; some answer in the tab without having been asked. */
export function answer(facts: NudgeFacts, on: RuleDay, random: () => number): NudgeFacts {
  const ruling = ruleOn(facts, on);
  if (!isDue(ruling)) return facts;
  if (random() > (on.deliveredOn(ruling.id) === undefined ? 0.01 : 0.2)) return facts;
  switch (facts.kind) {
    case 'checkIn':
      return { ...facts, done: true };
    case 'measureFollowUp':
      return { ...facts, latest: { at: toInstant(norwegianTime(on.today, 22)) } };
    case 'measureEvaluation':
      return { ...facts, evaluatedOn: on.today };
    case 'talkFollowUp':
      return { ...facts, answeredOn: on.today };
    case 'talkPrepare':
      return { ...facts, prepared: true };
    case 'talkDue':
      return { ...facts, peopleLeft: 0 };
    case 'payCase':
      return { ...facts, decided: true };
    default:
      return facts;
  }
}

/** Is there a fact of the person behind the message that says it has been answered? */
export function isAnswered(facts: readonly NudgeFacts[], nudge: Nudge, on: RuleDay): boolean {
  return facts.some(
    (each) =>
      each.kind === nudge.kind && subjectOf(each) === nudge.subject.id && ruleOn(each, on) === 'answered',
  );
}

function subjectOf(facts: NudgeFacts): string | undefined {
  switch (facts.kind) {
    case 'checkIn':
      return facts.roundId;
    case 'measureFollowUp':
      return facts.measure.id;
    case 'measureEvaluation':
      return facts.measureId;
    case 'talkPrepare':
    case 'talkFollowUp':
      return facts.talkId;
    case 'talkDue':
      return facts.talkPeriodId;
    case 'payCase':
      return facts.payCaseId;
    default:
      return undefined;
  }
}
