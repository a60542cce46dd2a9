import type { ProjectedRow, ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import { inSentence } from '../../../components/in-sentence.ts';

/** Five years ahead, as the parties ask (seed 002: "Hvordan ser kommunens samlede kompetanse ut om fem år?"). */
export const yearAhead = (on: string): number => Number(on.slice(0, 4)) + 5;

/** What the numbers say of a year, in a sentence or two. */
export function summaryWords(view: ProjectionView, row: ProjectedRow, text: Text): string {
  const { year, low, expected, high, demand, shortage } = row;
  const about = {
    year,
    count: expected,
    range: low === high ? String(low) : `${low}–${high}`,
    group: view.group === undefined ? text('future.everybody') : inSentence(view.group.name),
    competence: view.competence?.name ?? '',
  };
  const expectation = text(view.competence === undefined ? 'future.sum.heads' : 'future.sum.holders', about);
  if (demand === 0) return `${expectation} ${text('future.sum.noDemand')}`;
  const need = text(view.competence === undefined ? 'future.sum.today' : 'future.sum.demand', {
    count: demand,
  });
  const short = shortage === 0 ? text('future.sum.enough') : text('future.sum.short', { count: shortage });
  return `${expectation} ${need} ${short}`;
}
