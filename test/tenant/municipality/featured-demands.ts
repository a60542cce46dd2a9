import { asId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, isoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import type { Requirement } from '@rod-trad/shared/domain/requirement';
import { competenceId } from './catalogue.ts';
import { groupId } from './people-table.ts';
import { planPeriod } from './requirements.ts';
import type { PlannedUnit } from './unit-tree.ts';

/**
 * What the department of the stories is asked as a whole, now and in three years, so that its map has a demand it is short of and a year to look ahead to.
 * Nobody is given what they hold because of it: these are set after everybody has been assessed.
 */
export function featuredDemands(unit: PlannedUnit, today: IsoDate): readonly Requirement[] {
  const common = { unitId: unit.id, critical: false } as const;
  return [
    {
      ...common,
      id: asId<'Requirement'>('requirement-ward-guidance'),
      positionGroupId: 'all',
      competenceId: competenceId('guidance'),
      level: 3,
      rule: { atLeast: 3 },
      validFrom: isoDate(`${planPeriod(today).firstYear}-01-01`),
    },
    {
      ...common,
      id: asId<'Requirement'>('requirement-ward-palliation'),
      positionGroupId: groupId('healthWorker'),
      competenceId: competenceId('palliation'),
      level: 3,
      rule: 'everyone',
      validFrom: isoDate(`${yearOf(today) + 3}-01-01`),
    },
  ];
}
