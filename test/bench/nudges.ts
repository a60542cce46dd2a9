import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { addDays, isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { decideNudges, dueAmong } from '@rod-trad/shared/nudges/decide-nudges';
import type { NudgeFacts } from '@rod-trad/shared/nudges/nudge-rules';
import { previewNudges } from '@rod-trad/shared/nudges/preview-nudges';
import { isDayOff, workingHours } from '@rod-trad/shared/nudges/quiet-times';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { knownOfPeople, ruleDay } from '@rod-trad/shared/testing/rule-day';
import { testContext } from '@rod-trad/shared/testing/use-case-context';
import { nudgeFacts } from '@rod-trad/shared/use-cases/nudge-facts';
import { planNudges } from '@rod-trad/shared/use-cases/plan-nudges';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import { createRandom } from '../tenant/municipality/random.ts';
import { type Times, timeAgain } from './time-again.ts';

export interface NudgeFigures {
  readonly employees: number;
  /** The pure rules over facts of every kind, a busy day. */
  readonly decide: Times & {
    /** Processor time of one decision: what a machine with nothing else to do would need. */
    readonly processor: number;
    readonly facts: number;
    readonly due: number;
    readonly messages: number;
  };
  /** The whole of planning over the rows of a municipality, as the job does it: facts, rules, ledger in memory. */
  readonly plan: Times & { readonly processor: number; readonly facts: number; readonly planned: number };
  /** Four weeks ahead over the same facts as `decide`. */
  readonly previewMs: number;
}

const now = new Date('2026-11-23T09:00:00Z');
const today = norwegianDay(now);

/** Who is due for what among so many employees: how long the rules take, and how long planning takes with all around them. */
export async function measureNudges(employees = 50_000, times = 20): Promise<NudgeFigures> {
  const facts = someFacts(employees);
  const on = ruleDay(today, { deliveredOn: () => undefined });
  const known = knownOfPeople({ leadsAnybody: (id) => Number(id.slice(1)) % 25 === 0 });
  let due = dueAmong(facts, on);
  let decided = decideNudges(due, known, on, false);
  const decide = await timeWithProcessor(times, async () => {
    due = dueAmong(facts, on);
    decided = decideNudges(due, known, on, false);
  });
  const started = performance.now();
  await previewNudges(facts, known, on, isDayOff, { meet: async () => {}, breathe: async () => {} });
  const previewMs = performance.now() - started;

  const { people, tables } = generateMunicipality({ employees, seed: 1, today, assessmentsPerPerson: 5 });
  const present = people.map(({ id, displayName }) => ({
    id: id as PersonId,
    name: displayName,
    language: 'nb' as const,
    active: true,
  }));
  const byId = new Map(present.map((person) => [person.id, person]));
  const fixed = fixedRecords(present, tables, now);
  let revision = 0;
  const records = {
    ...fixed,
    person: (id: PersonId) => byId.get(id),
    // Somebody has written something before each plan: nothing that was worked out before is of use.
    get revision() {
      return revision;
    },
  };
  // The read model has these already.
  records.where('assessments', '');
  records.where('followUps', '');
  let planned = 0;
  const plan = await timeWithProcessor(times, async () => {
    revision += 1;
    planned = await planNudges(testContext(records, now), workingHours);
  });
  return {
    employees,
    decide: {
      ...decide,
      facts: facts.length,
      due: due.length,
      messages: decided.filter(({ mergedInto }) => mergedInto === undefined).length,
    },
    plan: { ...plan, facts: nudgeFacts(testContext(records, now)).length, planned },
    previewMs,
  };
}

async function timeWithProcessor(times: number, work: () => Promise<void>) {
  const before = process.cpuUsage();
  const measured = await timeAgain(times, work);
  const { user, system } = process.cpuUsage(before);
  return { ...measured, processor: (user + system) / 1_000 / (times + 1) };
}

/** Three facts a person and more for leaders, of every kind, with days spread over a year. */
function someFacts(employees: number): readonly NudgeFacts[] {
  const random = createRandom(3);
  const anyDay = () => addDays(isoDate('2026-06-01'), random.int(0, 365));
  const facts: NudgeFacts[] = [];
  for (let n = 0; n < employees; n += 1) {
    const personId = asId<'Person'>(`p${n}`);
    const leader = asId<'Person'>(`p${n - (n % 25)}`);
    const paper = {
      kind: 'certificateExpiring',
      holderId: personId,
      competenceId: asId<'Competence'>('c'),
      until: anyDay(),
    } as const;
    facts.push({ ...paper, personId }, { ...paper, personId: leader });
    facts.push({ kind: 'talkFollowUp', personId, talkId: `t${n}`, heldOn: anyDay(), openPoints: 2 });
    facts.push({
      kind: 'talkPrepare',
      personId,
      talkId: `t${n}`,
      bookedFor: anyDay(),
      prepared: random.chance(0.5),
    });
    if (n % 2 === 0) {
      const round = {
        roundId: asId<'MappingRound'>('r'),
        opensOn: addDays(today, -5),
        endsOn: addDays(today, 20),
      };
      facts.push({ kind: 'checkIn', personId, ...round, done: random.chance(0.5) });
    }
    if (n % 25 !== 0) continue;
    facts.push({ kind: 'leaderDigest', personId, waiting: random.int(0, 4) });
    for (let m = 0; m < 3; m += 1) {
      const measure = {
        id: asId<'Measure'>(`m${n}-${m}`),
        status: 'onTrack',
        dueOn: anyDay(),
        years: [2026],
      } as const;
      facts.push({ kind: 'measureFollowUp', personId, measure, plan: { status: 'running', lastYear: 2027 } });
      facts.push({
        kind: 'measureEvaluation',
        personId,
        measureId: measure.id,
        endedOn: anyDay(),
      });
    }
  }
  return facts;
}
