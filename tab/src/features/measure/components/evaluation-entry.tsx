import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import { GapChange } from './gap-change.tsx';

/** What came of the measure, as somebody saw it one day. */
export function EvaluationEntry({ evaluation }: { evaluation: MeasureDetailView['evaluations'][number] }) {
  const { text, formats } = useSession();
  const { at, by, moment, criterion, reached, effect, decision, because, newDueOn, gaps } = evaluation;
  return (
    <>
      <strong>{`${text('evaluation.title')}: ${text(`evaluation.moment.${moment}`)}`}</strong>
      <small>{[formats.moment(at), by?.name].filter((part) => part !== undefined).join(', ')}</small>
      <p>{text('evaluation.reachedIs', { answer: text(`evaluation.reached.${reached}`) })}</p>
      {effect !== '' && <p>{effect}</p>}
      <p>{[text(`evaluation.decision.${decision}`), because].filter(Boolean).join(': ')}</p>
      {newDueOn !== undefined && <p>{text('tab.measure.newDueOn', { on: formats.day(newDueOn) })}</p>}
      <p>{text('evaluation.against', { criterion })}</p>
      <GapChange gaps={gaps} title="evaluation.gap.then" />
    </>
  );
}
