import type { Language } from '@rod-trad/shared/domain/language';
import type { Text } from '@rod-trad/shared/text/text-from';
import { useEffect, useState } from 'react';
import { loadText } from './load-text.ts';

export interface Spoken {
  readonly language: Language;
  readonly text: Text;
}

/** How to speak: while another language is on its way, the one before; at first, not at all. */
export function useText(language: Language): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    let wanted = true;
    void loadText(language).then((text) => wanted && setSpoken({ language, text }));
    return () => {
      wanted = false;
    };
  }, [language]);
  return spoken;
}
