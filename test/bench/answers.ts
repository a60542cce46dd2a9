import { answerCheckInVerb } from '@rod-trad/bot/cards/check-in-card';
import { answerFollowUpVerb } from '@rod-trad/bot/cards/follow-up-card';
import { dataOf } from '../stories/card-in-chat.ts';
import { installForAll, untilQuiet } from '../stories/everybody-told.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';

export interface AnswersFigures {
  readonly answers: number;
  /** How many people press at the same time. */
  readonly atOnce: number;
  /** Milliseconds each write to SharePoint takes meanwhile; no answer may wait for it. */
  readonly slowWrite: number;
  /** Milliseconds from the press until the card has changed. */
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  /** The same for a page of the service that reads nothing. */
  readonly barePage: number;
}

interface Press {
  readonly personId: string;
  readonly activityId: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const chosen = {
  [answerCheckInVerb]: { level0: '2', inUse0: 'yes', wish0: '2' },
  [answerFollowUpVerb]: { status: 'delayed', note: 'Venter på kursplass' },
};

/** Everybody who was asked how a measure goes, or about a competence, answers on the same morning, while SharePoint is slow. */
export async function measureAnswers(employees = 1_000, atOnce = 20): Promise<AnswersFigures> {
  const world = await startWorld({
    employees,
    before: installForAll,
  });
  try {
    const presses = await everybodyAsked(world);
    const slowWrite = 2_000;
    const slow = { part: 'graph', method: 'POST', delayMilliseconds: slowWrite } as const;
    world.tenant.context.faults.add(slow);
    const times: number[] = [];
    const queue = presses.values();
    const somebody = async () => {
      for (const { personId, activityId, verb, data } of queue) {
        const from = performance.now();
        const answer = await world.tenant.connector.chat(personId).act(activityId, verb, data);
        times.push(performance.now() - from);
        if (answer.type !== 'application/vnd.microsoft.card.adaptive') {
          throw new Error(`${verb} was answered ${JSON.stringify(answer.value)}`);
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, somebody));
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    const from = performance.now();
    for (let n = 0; n < 20; n += 1) await world.product.health();
    const barePage = (performance.now() - from) / 20;
    return {
      ...{ answers: times.length, atOnce, slowWrite, barePage },
      ...{ p50: at(0.5), p99: at(0.99), slowest: times.at(-1) ?? 0 },
    };
  } finally {
    await world.close();
  }
}

/** Waits until no more cards come, and gives one answer to each that asks for one. */
async function everybodyAsked(world: StoryWorld): Promise<readonly Press[]> {
  const told = await untilQuiet(world, 300);
  return told.flatMap(({ personId, activityId, content }) =>
    Object.entries(chosen).flatMap(([verb, words]) => {
      const data = dataOf(content, verb);
      return data === undefined ? [] : [{ personId, activityId, verb, data: { ...data, ...words } }];
    }),
  );
}
