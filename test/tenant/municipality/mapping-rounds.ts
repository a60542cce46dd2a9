import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { Level } from '@rod-trad/shared/domain/competence';
import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { MappingRound } from '@rod-trad/shared/domain/mapping-round';
import { type CompetenceKey, competenceId } from './catalogue.ts';
import type { Featured } from './edge-cases.ts';
import type { Random } from './random.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

interface RoundsInput {
  readonly staff: readonly StaffMember[];
  readonly featured: Featured;
  readonly hrAdviser: PersonId;
  readonly today: IsoDate;
  readonly random: Random;
}

interface Planned {
  readonly round: Omit<MappingRound, 'unitIds' | 'createdBy' | 'competenceIds'>;
  readonly competences: readonly CompetenceKey[];
  /** Share of those asked who have answered everything, and something. */
  readonly done: number;
  readonly begun: number;
}

/**
 * Two rounds in the nursing home of the stories: last spring's, of which palliation went into plans and welfare technology into
 * nothing, and one that is open now, which the employee of the stories has not answered.
 */
export function mappingRounds(input: RoundsInput): {
  readonly rounds: readonly MappingRound[];
  readonly answers: readonly Assessment[];
} {
  const { staff, featured, random } = input;
  const home = featured.unit.parent ?? featured.unit;
  const answers: Assessment[] = [];
  const rounds = plannedRounds(input.today).map(({ round, competences, done, begun }): MappingRound => {
    const asked = staff.filter((member) => isAsked(member, home, round.opensOn));
    for (const member of asked) {
      if (member === featured.employee || member === featured.leader) continue;
      const roll = random.next();
      const given = roll < done ? competences : roll < done + begun ? competences.slice(0, 1) : [];
      const last = round.status === 'closed' ? round.endsOn : addDays(input.today, -1);
      const on = addDays(last, -random.int(0, round.status === 'closed' ? 20 : 4));
      for (const key of given) answers.push(answerOf(member, key, round.id, on, answers.length + 1, random));
    }
    return {
      ...round,
      unitIds: [home.id],
      competenceIds: competences.map(competenceId),
      createdBy: input.hrAdviser,
    };
  });
  return { rounds, answers };
}

function plannedRounds(today: IsoDate): readonly Planned[] {
  const common = { positionGroupIds: [], onlyMissing: false, hourlyCost: 450 } as const;
  return [
    {
      round: {
        ...common,
        id: asId('round-1'),
        title: 'Lindrende omsorg og velferdsteknologi',
        purpose: 'Vi ville vite hvem som kan veilede andre i lindrende omsorg og i digitalt tilsyn.',
        usedFor: 'Kompetanseplanen for sykehjemmet og fordelingen av fagansvar.',
        knownAlready: 'Vi visste hvem som hadde videreutdanning, men ikke hva folk kan i praksis.',
        minutesPerPerson: 2,
        opensOn: addDays(today, -200),
        endsOn: addDays(today, -179),
        status: 'closed',
      },
      competences: ['palliation', 'welfareTechnology'],
      done: 0.7,
      begun: 0.12,
    },
    {
      round: {
        ...common,
        id: asId('round-2'),
        title: 'Trygg legemiddelhåndtering',
        purpose: 'Avvikene i høst viser at vi må vite hvem som trenger opplæring, og hvem som kan gi den.',
        usedFor: 'Opplæringen på vårparten og fordelingen av veiledere på vaktene.',
        knownAlready: 'Legemiddelkursene er registrert. Hva folk kan i praksis, står ingen steder.',
        minutesPerPerson: 3,
        opensOn: addDays(today, -6),
        endsOn: addDays(today, 15),
        status: 'open',
      },
      competences: ['medication', 'observation', 'consent'],
      done: 0.35,
      begun: 0.15,
    },
  ];
}

function isAsked(member: StaffMember, home: PlannedUnit, opensOn: IsoDate): boolean {
  const settled = member.startOn <= addDays(opensOn, -42);
  const there = member.endOn === undefined || member.endOn > addDays(opensOn, 21);
  return settled && there && !member.missing.has('unit') && isUnder(member.unit, home);
}

function isUnder(unit: PlannedUnit | undefined, home: PlannedUnit): boolean {
  return unit !== undefined && (unit === home || isUnder(unit.parent, home));
}

function answerOf(
  member: StaffMember,
  key: CompetenceKey,
  roundId: MappingRound['id'],
  on: IsoDate,
  number: number,
  random: Random,
): Assessment {
  return {
    id: asId(`answer-${number}`),
    personId: member.id,
    competenceId: competenceId(key),
    level: random.pick([1, 2, 2, 3, 3, 4] as const) satisfies Level,
    by: 'self',
    on,
    inUse: random.pick(['yes', 'yes', 'yes', 'partly', 'no'] as const),
    wish: random.pick([0, 1, 2, 2, 3] as const),
    roundId,
  };
}
