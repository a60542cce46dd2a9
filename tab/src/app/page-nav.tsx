import type { PageName } from '@rod-trad/shared/policies/pages';
import { useSession } from '../components/session.tsx';
import styles from './page-nav.module.css';

interface PageNavProps {
  readonly pages: readonly PageName[];
  readonly current: PageName | undefined;
  readonly onChoose: (page: PageName) => void;
}

/** Nothing to choose between, nothing to show: an employee has one page. */
export function PageNav({ pages, current, onChoose }: PageNavProps) {
  const { text } = useSession();
  if (pages.length < 2) return null;
  return (
    <nav aria-label={text('tab.pages')} className={styles.nav}>
      {pages.map((page) => (
        <button
          key={page}
          ref={page === current ? bringIntoView : undefined}
          type="button"
          aria-current={page === current ? 'page' : undefined}
          onClick={() => onChoose(page)}
        >
          {text(`tab.page.${page}`)}
        </button>
      ))}
    </nav>
  );
}

/** On a phone the line of pages is longer than the screen. */
function bringIntoView(button: HTMLButtonElement | null) {
  button?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
