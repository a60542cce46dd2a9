import type { PointAudience, TalkSide } from '@rod-trad/shared/domain/talk/talk';
import type { AreaKey } from './catalogue-template.ts';

interface PointTemplate {
  readonly text: string;
  readonly area: AreaKey;
  readonly responsible: TalkSide;
  readonly opens: readonly PointAudience[];
}

/** What people in Fjordvik have agreed on. */
export const pointTemplates: readonly PointTemplate[] = [
  {
    text: 'Hospitere to dager i hjemmesykepleien før påske',
    area: 'care',
    responsible: 'employee',
    opens: ['above'],
  },
  {
    text: 'Veilede den nye lærlingen én time i uka',
    area: 'learning',
    responsible: 'employee',
    opens: [],
  },
  {
    text: 'Sette av tid i turnusen til e-læring i legemiddelhåndtering',
    area: 'care',
    responsible: 'leader',
    opens: ['above', 'hr'],
  },
  {
    text: 'Holde et kort internkurs i velferdsteknologi på personalmøtet',
    area: 'digital',
    responsible: 'employee',
    opens: ['hr'],
  },
];
