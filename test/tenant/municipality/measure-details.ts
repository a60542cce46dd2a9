import { isoDate } from '@rod-trad/shared/domain/iso-date';
import type { LearningForm, Measure } from '@rod-trad/shared/domain/measure';
import type { PlannedPlan } from './plans.ts';
import type { Random } from './random.ts';

const together: ReadonlySet<LearningForm> = new Set(['competencePackage', 'professionalDay', 'peerGuidance']);
const reasons = [
  'De som kan dette, er for få til å dekke alle vaktene.',
  'De som har det, bruker det i en annen tjeneste og kan ikke flyttes.',
  'Vi har spurt dem det gjelder. Det holder til to av fem oppgaver.',
] as const;
const stops = [
  'Kurset ble avlyst, og tilbyderen setter det ikke opp igjen.',
  'Midlene gikk til vikarer i høst. Vi tar det opp igjen i neste budsjett.',
  'Dekkes nå av kommunens felles tiltak.',
] as const;
const days = ['02-11', '04-22', '09-16', '11-04'] as const;

/** Who learns together and when, why mobilising was not enough, and why what was stopped was stopped. */
export function withDetails(measure: Measure, plan: PlannedPlan, random: Random): Measure {
  const { learningForm, strategy, competences, status, years } = measure;
  const isTogether = plan.person === undefined && learningForm !== undefined && together.has(learningForm);
  const asks = (strategy === 'develop' || strategy === 'recruit') && competences.length > 0;
  const sessions = years.flatMap((year) =>
    [0, 1].map(() => ({
      on: isoDate(`${year}-${random.pick(days)}`),
      place: plan.unit.name,
      hours: random.int(2, 7),
    })),
  );
  return {
    ...measure,
    ...(isTogether && {
      team: `Alle i ${plan.unit.name}`,
      sessions: sessions.toSorted((a, b) => a.on.localeCompare(b.on)),
    }),
    ...(asks && plan.person === undefined && { reason: random.pick(reasons) }),
    ...(status === 'stopped' && { stoppedBecause: random.pick(stops), statusBeforeStop: 'planned' as const }),
  };
}
