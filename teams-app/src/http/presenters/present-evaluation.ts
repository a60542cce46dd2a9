import type { EvaluationView } from '@rod-trad/shared/contracts/evaluation-views';
import type { EvaluatedGap } from '@rod-trad/shared/domain/evaluation';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { MeasureDetailReport } from '@rod-trad/shared/use-cases/reports';
import { presentPerson } from './present-person.ts';

/** For those who see numbers: that and how it was answered, never by whom nor in which words. */
export function presentEvaluation(
  evaluation: MeasureDetailReport['evaluations'][number],
  report: MeasureDetailReport,
  language: Language,
): EvaluationView {
  const open = report.sight === 'people';
  const { at, moment, criterion, reached, decision, newDueOn } = evaluation;
  return {
    ...{ at, moment, criterion, reached, decision, newDueOn },
    effect: open ? evaluation.effect : '',
    because: open ? evaluation.because : undefined,
    by: open ? presentPerson(evaluation.author) : undefined,
    gaps: report.seesGaps ? evaluation.gaps.map((gap) => presentGapChange(gap, report, language)) : [],
  };
}

export function presentGapChange(
  { competenceId, before, after }: EvaluatedGap,
  { competence }: Pick<MeasureDetailReport, 'competence'>,
  language: Language,
): EvaluationView['gaps'][number] {
  const found = competence(competenceId);
  return { competence: found === undefined ? competenceId : inLanguage(found.name, language), before, after };
}
