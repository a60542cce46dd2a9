import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import type { Text } from '@rod-trad/shared/text/create-text';
import type { Formats } from '../../../components/formats.ts';

type Shown = Extract<GapTotal, { kind: 'shown' }>;

export const totalFigures = ['met', 'gap', 'unknown', 'coverage', 'collective'] as const;
export type TotalFigure = (typeof totalFigures)[number];

/** One figure of a total as it is written; empty where there is nothing to count. Unknown stands beside coverage, never in it. */
export function totalFigure(figure: TotalFigure, total: Shown, text: Text, formats: Formats): string {
  const { coverage, collective } = total;
  switch (figure) {
    case 'coverage':
      return coverage === undefined ? '' : formats.percent(coverage);
    case 'collective':
      return collective === undefined
        ? ''
        : text('gap.total.shortage', { shortage: collective.shortage, needed: collective.needed });
    default:
      return total.required === 0 ? '' : formats.number(total[figure]);
  }
}
