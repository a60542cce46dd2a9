import { asId } from '@rod-trad/shared/domain/ids';
import type { MeasureCell } from '@rod-trad/shared/use-cases/set-measure-cell';
import { answerWithMeasure } from './answer-with-measure.ts';
import type { Call, Handler } from './handler.ts';

export const setMeasureCell: Handler<'setMeasureCell'> = async (call) => {
  const id = asId<'Measure'>(call.params.measureId);
  const { key, cell, planStatus } = call.body;
  return answerWithMeasure(
    call,
    id,
    await call.useCases.setMeasureCell(call.actor, {
      key,
      id,
      cell: readCell(cell),
      planStatus,
    }),
  );
};

function readCell(cell: Call<'setMeasureCell'>['body']['cell']): MeasureCell {
  if (cell.kind !== 'ownerId') return cell;
  const person = (id: string | undefined) => (id === undefined ? undefined : asId<'Person'>(id));
  return { kind: 'ownerId', to: person(cell.to), seen: person(cell.seen) };
}
