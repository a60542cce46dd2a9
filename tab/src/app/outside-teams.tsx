import { languageOfLocale } from '@rod-trad/shared/domain/language';
import { personalTabLink } from '../teams/sub-pages.ts';
import { useText } from '../text/use-text.ts';
import styles from './outside-teams.module.css';

interface OutsideTeamsProps {
  readonly appId: string;
  /** The browser's own, as there is no host to ask. */
  readonly locale?: string;
}

/** What those meet who open the address in a browser. */
export function OutsideTeams({ appId, locale = navigator.language }: OutsideTeamsProps) {
  const language = languageOfLocale(locale);
  const text = useText(language)?.text;
  if (text === undefined) return null;
  return (
    <main className={styles.page} lang={language}>
      <h1>{text('tab.outside.title')}</h1>
      <p>{text('tab.outside.body')}</p>
      <p>
        <a href={personalTabLink(appId)}>{text('tab.outside.link')}</a>
      </p>
    </main>
  );
}
