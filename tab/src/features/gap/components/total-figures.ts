import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';

type Shown = Extract<GapTotal, { kind: 'shown' }>;

const totalFigures = ['met', 'gap', 'unknown', 'coverage', 'collective'] as const;
export type TotalFigure = (typeof totalFigures)[number];

/** The figures worth a place: what is lacking together only where something is demanded together. */
export function figuresIn(totals: readonly GapTotal[]): readonly TotalFigure[] {
  const collective = totals.some((total) => total.kind === 'shown' && total.collective !== undefined);
  return totalFigures.filter((figure) => figure !== 'collective' || collective);
}

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
