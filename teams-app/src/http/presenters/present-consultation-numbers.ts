import type { ConsultationNumbersView } from '@rod-trad/shared/contracts/consultation-views';
import type { Language } from '@rod-trad/shared/domain/language';
import type { ConsultationNumbers, GroupNumbers } from '@rod-trad/shared/use-cases/consultation-numbers';
import { presentNamed } from './present-named.ts';

export function presentConsultationNumbers(
  { on, threshold, groups }: Pick<ConsultationNumbers, 'on' | 'threshold' | 'groups'>,
  language: Language,
): ConsultationNumbersView {
  return {
    on,
    threshold,
    groups: groups.map(({ group, recruitment, areas, critical }) => ({
      group: group && presentNamed(group, language),
      recruitment: presentRecruitment(recruitment),
      areas: areas.map(({ area, sum }) => ({ area: area && presentNamed(area, language), ...sum })),
      critical: critical.map(({ competence, told }) => ({
        competence: presentNamed(competence, language),
        told: told === 'hidden' ? { kind: told } : { kind: 'shown', ...told },
      })),
    })),
  };
}

function presentRecruitment(
  recruitment: GroupNumbers['recruitment'],
): ConsultationNumbersView['groups'][number]['recruitment'] {
  return typeof recruitment === 'string' ? { kind: recruitment } : { kind: 'shown', ...recruitment };
}
