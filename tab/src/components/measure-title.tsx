import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { LinkButton } from './link-button.tsx';

interface MeasureTitleProps {
  readonly measure: MeasureView;
  readonly onOpen?: ((measureId: string) => void) | undefined;
}

/** The title opens the measure, where it can be opened. */
export function MeasureTitle({ measure, onOpen }: MeasureTitleProps) {
  if (onOpen === undefined) return measure.title;
  return <LinkButton onClick={() => onOpen(measure.id)}>{measure.title}</LinkButton>;
}
