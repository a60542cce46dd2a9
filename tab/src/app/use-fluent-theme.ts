import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fluentTheme } from '../teams/fluent-theme.ts';
import type { HostTheme } from '../teams/host.ts';

/** The look to draw in: while another is on its way, the one before; at first, perhaps none. */
export function useFluentTheme(theme: HostTheme): Theme | undefined {
  const [shown, setShown] = useState<Theme>();
  useEffect(() => {
    let wanted = true;
    Promise.resolve(fluentTheme(theme)).then(
      (tokens) => wanted && setShown(tokens),
      // A page in the wrong colours is better than none.
      async () => wanted && setShown(await fluentTheme('default')),
    );
    return () => {
      wanted = false;
    };
  }, [theme]);
  return shown;
}
