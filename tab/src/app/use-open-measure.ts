import { useState } from 'react';
import { measureOfSubPage } from '../teams/sub-pages.ts';

interface OpenMeasure {
  /** The measure shown, or the one that was shown last. */
  readonly measureId: string | undefined;
  readonly open: boolean;
  readonly show: (measureId: string) => void;
  readonly close: () => void;
}

/** The measure that lies open. A deep link opens one; so does a new deep link while the page is already there. */
export function useOpenMeasure(subPageId: string | undefined): OpenMeasure {
  const linked = measureOfSubPage(subPageId);
  const [state, setState] = useState({ subPageId, measureId: linked, open: linked !== undefined });
  if (state.subPageId !== subPageId) {
    setState({ subPageId, measureId: linked ?? state.measureId, open: linked !== undefined });
  }
  return {
    measureId: state.measureId,
    open: state.open,
    show: (measureId) => setState({ subPageId, measureId, open: true }),
    close: () => setState((before) => ({ ...before, open: false })),
  };
}
