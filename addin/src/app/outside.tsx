import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { useEffect } from 'react';
import styles from './outside.module.css';

/** What those meet who open the address in a browser, in another program, or in an Excel that is too old. */
export function Outside({ kind, language }: { kind: 'outside' | 'tooOld'; language: Language }) {
  const text = createText(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main className={styles.page}>
      <h1>{text('addin.title')}</h1>
      <p>{text(`addin.${kind}`)}</p>
    </main>
  );
}
