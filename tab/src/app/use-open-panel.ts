import { useState } from 'react';

interface OpenPanel {
  /** What is shown in the panel, or was shown in it last. */
  readonly id: string | undefined;
  readonly open: boolean;
  readonly show: (id: string) => void;
  readonly close: () => void;
}

/**
 * What lies open at the side of the page. A deep link opens one; so does a new deep link while the page is already there.
 * @param idOf reads the id out of a link, if it points at such a thing
 */
export function useOpenPanel(
  subPageId: string | undefined,
  idOf: (subPageId: string | undefined) => string | undefined,
): OpenPanel {
  const linked = idOf(subPageId);
  const [state, setState] = useState({ subPageId, id: linked, open: linked !== undefined });
  if (state.subPageId !== subPageId) {
    setState({ subPageId, id: linked ?? state.id, open: linked !== undefined });
  }
  return {
    id: state.id,
    open: state.open,
    show: (id) => setState({ subPageId, id, open: true }),
    close: () => setState((before) => ({ ...before, open: false })),
  };
}
