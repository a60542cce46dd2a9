import { Button } from '@fluentui/react-components';
import type { GapAdviceView } from '@rod-trad/shared/contracts/gap-advice-views';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useSharedNeeds } from '../api/use-gap-ways.ts';
import styles from './compare-ways.module.css';

/** The need as a file for a neighbouring municipality, for those who may hand it out. */
export function ShareNeeds({ competence }: Pick<GapAdviceView, 'competence'>) {
  const { text } = useSession();
  const { mutate, error, isPending } = useSharedNeeds();
  return (
    <section aria-label={text('ways.share')}>
      <h4>{text('ways.share')}</h4>
      <p className={styles.quiet}>{text('ways.share.about')}</p>
      {error !== null && <Failure error={error} />}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isPending}
          onClick={() => mutate({ format: 'csv', competenceId: competence.id })}
        >
          {text('ways.share.one', { competence: competence.name })}
        </Button>
        {(['csv', 'json'] as const).map((format) => (
          <Button key={format} disabledFocusable={isPending} onClick={() => mutate({ format })}>
            {text(`ways.share.all.${format}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
