import { useState } from 'react';
import { measureOfSubPage } from '../teams/sub-pages.ts';

/** The measure that lies open. A deep link opens one; so does a new deep link while the page is already there. */
export function useOpenMeasure(subPageId: string | undefined) {
  const [state, setState] = useState({ subPageId, measureId: measureOfSubPage(subPageId) });
  if (state.subPageId !== subPageId) setState({ subPageId, measureId: measureOfSubPage(subPageId) });
  const open = (measureId: string | undefined) => setState({ subPageId, measureId });
  return [state.measureId, open] as const;
}
