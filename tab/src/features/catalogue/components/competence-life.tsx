import { Button, Field, Select } from '@fluentui/react-components';
import type { CatalogueEntryView } from '@rod-trad/shared/contracts/catalogue-views';
import { useRef, useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { type MoveBody, useMoveCompetence } from '../api/use-catalogue.ts';
import styles from './catalogue.module.css';
import { wordsOfBurden } from './words-of-use.ts';

interface CompetenceLifeProps {
  readonly entry: CatalogueEntryView;
  readonly entries: readonly CatalogueEntryView[];
}

/** Taking in, phasing out, retiring, merging, and back again. What follows is said before it is done. */
export function CompetenceLife({ entry, entries }: CompetenceLifeProps) {
  const { text } = useSession();
  const [into, setInto] = useState('');
  const stands = useRef<HTMLParagraphElement>(null);
  const [confirming, setConfirming] = useState(false);
  const { mutate, error, isPending } = useMoveCompetence(entry.id);
  const go = (move: MoveBody['move']) => {
    if (isPending) return;
    mutate(
      { key: crypto.randomUUID(), etag: entry.etag, move },
      // The button that was pressed may be gone: what it led to is read instead.
      { onSuccess: () => stands.current?.focus() },
    );
  };
  const faults = [...faultWords(error).values()];
  const targets = entries.filter(
    ({ id, kind, status }) =>
      id !== entry.id && kind === entry.kind && (status === 'active' || status === 'phasingOut'),
  );
  const target = targets.find(({ id }) => id === into);
  return (
    <section className={styles.life} aria-label={text('catalogue.life')}>
      <h3 className={styles.subheading}>{text('catalogue.life')}</h3>
      <p ref={stands} tabIndex={-1} className={styles.stands}>
        {entry.mergedInto === undefined
          ? text(`catalogue.status.${entry.status}.about`)
          : text('catalogue.mergedInto', { name: entry.mergedInto.name })}
      </p>
      {faults.length > 0 && <Notice kind="error">{faults.join(' ')}</Notice>}
      {error !== null && faults.length === 0 && <Failure error={error} />}
      <div className={styles.buttons}>
        {entry.next.map((status) => (
          <Button key={status} disabledFocusable={isPending} onClick={() => go({ kind: 'status', status })}>
            {text(
              entry.status === 'proposed'
                ? status === 'active'
                  ? 'catalogue.accept'
                  : 'catalogue.decline'
                : `catalogue.to.${status as 'active' | 'phasingOut' | 'retired'}`,
            )}
          </Button>
        ))}
        {entry.mergedInto !== undefined && (
          <Button disabledFocusable={isPending} onClick={() => go({ kind: 'separate' })}>
            {text('catalogue.separate')}
          </Button>
        )}
      </div>
      {entry.mergedInto === undefined && targets.length > 0 && (
        <>
          <Field label={text('catalogue.merge')} hint={text('catalogue.merge.hint')}>
            <Select
              value={into}
              onChange={(_, { value }) => {
                setInto(value);
                setConfirming(false);
              }}
            >
              <option value="">{text('catalogue.merge.choose')}</option>
              {targets.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          {target !== undefined && !confirming && (
            <Button onClick={() => setConfirming(true)}>{text('catalogue.merge.go')}</Button>
          )}
          {target !== undefined && confirming && (
            <Arrival>
              <Notice kind="warning">
                <p>
                  {text('catalogue.merge.follows', {
                    name: target.title,
                    what: wordsOfBurden(entry.use, text) ?? text('catalogue.use.nothing'),
                  })}
                </p>
                <div className={styles.buttons}>
                  <Button
                    appearance="primary"
                    disabledFocusable={isPending}
                    onClick={() => go({ kind: 'merge', into })}
                  >
                    {text('catalogue.merge.confirm')}
                  </Button>
                  <Button onClick={() => setConfirming(false)}>{text('catalogue.cancel')}</Button>
                </div>
              </Notice>
            </Arrival>
          )}
        </>
      )}
    </section>
  );
}
