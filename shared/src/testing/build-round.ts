import { asId } from '../domain/ids.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import { day } from './build.ts';

export function buildRound(id: string, over: Partial<MappingRound> = {}): MappingRound {
  return {
    id: asId(id),
    title: `Runde ${id}`,
    purpose: 'Vi vil vite hvem som kan lede veiledning.',
    usedFor: 'Opplæringsplanen for 2027.',
    knownAlready: 'Lederne vet litt.',
    unitIds: [asId('ward')],
    positionGroupIds: [],
    competenceIds: [asId('c')],
    onlyMissing: false,
    minutesPerPerson: 3,
    hourlyCost: 450,
    opensOn: day('2026-11-01'),
    endsOn: day('2026-12-15'),
    status: 'open',
    createdBy: asId('hr'),
    ...over,
  };
}
