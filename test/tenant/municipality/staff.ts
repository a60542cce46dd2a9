import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import type { AppRole } from '../people/person.ts';
import { createNameMaker, type FullName } from './name-maker.ts';
import { type GroupKey, groupTemplates } from './position-groups.data.ts';
import type { Random } from './random.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** A position besides the main one: a second one today, or one that has ended. */
interface SidePosition {
  readonly unit: PlannedUnit;
  readonly group: GroupKey;
  readonly title: string;
  readonly code: string;
  readonly percent: number;
  readonly startOn: IsoDate;
  readonly endOn?: IsoDate | undefined;
}

/** One person while the municipality is being made; edge cases change it before tables are written. */
export interface StaffMember {
  readonly id: PersonId;
  readonly name: FullName;
  readonly unit: PlannedUnit;
  group: GroupKey;
  title: string;
  code: string;
  leads: boolean;
  birthYear: number;
  startOn: IsoDate;
  endOn: IsoDate | undefined;
  percent: number;
  language: string | null;
  readonly others: SidePosition[];
  readonly roles: AppRole[];
  /** What the export from the HR system leaves out for this person. */
  readonly missing: Set<'mail' | 'unit' | 'code' | 'group'>;
}

const percents = [100, 100, 100, 100, 80, 80, 75, 60, 50] as const;

/** Employs people in every planned unit: first its leader, then its staff. Units come top down, so leaders come early. */
export function employ(units: readonly PlannedUnit[], today: IsoDate, random: Random): StaffMember[] {
  const nameOf = createNameMaker(random.fork('names'));
  const staff: StaffMember[] = [];
  for (const unit of units) {
    const mix = Object.entries(unit.mix).map(([group, weight]) => ({ group: group as GroupKey, weight }));
    for (let seat = 0; seat < unit.heads; seat += 1) {
      const leads = seat === 0 && !unit.ledFromAbove;
      const group = leads || mix.length === 0 ? 'leader' : random.weighted(mix).group;
      const [title, code] = leads ? leaderTitle(unit) : random.pick(groupTemplates[group].titles);
      const age = leads ? random.int(34, 65) : random.int(20, 67);
      const name = nameOf();
      staff.push({
        id: asId<'Person'>(random.guid()),
        name,
        unit,
        group,
        title,
        code,
        leads,
        birthYear: yearOf(today) - age,
        startOn: addDays(today, -random.int(120, Math.max(150, (age - 19) * 320))),
        endOn: undefined,
        percent: leads ? 100 : random.pick(percents),
        language: languageOf(name, random),
        others: [],
        roles: [],
        missing: new Set(),
      });
    }
  }
  return staff;
}

function leaderTitle(unit: PlannedUnit): readonly [string, string] {
  const codes = { municipality: '9430', sector: '9440', establishment: '9451', department: '9454' } as const;
  return [unit.leaderTitle, unit.leaderTitle === 'Rektor' ? '9951' : codes[unit.level]];
}

/** Bokmål for most, nynorsk for every eighth, English for a few of those who came lately, nothing filled in for some. */
function languageOf(name: FullName, random: Random): string | null {
  const roll = random.next();
  if (!['norwegian', 'sami', 'kven'].includes(name.origin) && roll < 0.2) return 'en';
  if (roll > 0.98) return null;
  return roll > 0.86 ? 'nn-NO' : 'nb-NO';
}
