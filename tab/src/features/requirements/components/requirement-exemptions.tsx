import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { RequirementRowView, RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import { addDays, isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useRef, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useSaveExemption } from '../api/use-requirements.ts';
import styles from './requirements.module.css';

interface RequirementExemptionsProps {
  readonly row: RequirementRowView;
  readonly people: RequirementsView['people'];
  readonly tooManyPeople: boolean;
}

/** Who need not meet a requirement, and until when. There is no room for why. */
export function RequirementExemptions({ row, people, tooManyPeople }: RequirementExemptionsProps) {
  const { text, formats } = useSession();
  const [personId, setPersonId] = useState('');
  const [until, setUntil] = useState('');
  const { mutate, error, isPending } = useSaveExemption();
  const faults = faultWords(error);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDemand = row.level !== undefined && row.atLeast === undefined;
  const mayExempt = isDemand && people.length > 0;
  const wrong = (...fields: readonly string[]) => {
    const words = fields.flatMap((field) => faults.get(field) ?? []).join(' ');
    return words === '' ? {} : { validationMessage: words, validationState: 'error' as const };
  };
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (isPending || personId === '' || until === '') return;
    mutate(
      { key: crypto.randomUUID(), personId, requirementId: row.id, until: isoDate(until) },
      { onSuccess: () => setPersonId('') },
    );
  };
  const end = ({ id, etag, person }: RequirementRowView['exemptions'][number]) => {
    if (isPending) return;
    const yesterday = addDays(norwegianDay(new Date()), -1);
    mutate(
      {
        key: crypto.randomUUID(),
        changes: { id, etag },
        personId: person.id,
        requirementId: row.id,
        until: yesterday,
      },
      // The button that was pressed is gone with the exemption.
      { onSuccess: () => heading.current?.focus() },
    );
  };
  if (!mayExempt && !tooManyPeople && row.exemptions.length === 0) return null;
  return (
    <section className={styles.form} aria-label={text('requirements.exemptions')}>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {text('requirements.exemptions')}
      </h3>
      {error !== null && faults.size === 0 && <Failure error={error} />}
      <div aria-live="polite">
        {row.exemptions.length === 0 ? (
          <p className={styles.facts}>{text('requirements.exemptions.none')}</p>
        ) : (
          <ul className={styles.list}>
            {row.exemptions.map((exemption) => (
              <li key={exemption.id} className={styles.lineHead}>
                {text('requirements.exemptUntil', {
                  name: exemption.person.name,
                  on: formats.day(exemption.until),
                })}
                {(tooManyPeople || people.some(({ id }) => id === exemption.person.id)) && (
                  <Button size="small" disabledFocusable={isPending} onClick={() => end(exemption)}>
                    {text('requirements.exemption.end', { name: exemption.person.name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {isDemand && tooManyPeople && <p className={styles.facts}>{text('requirements.exemptions.tooMany')}</p>}
      {mayExempt && (
        <form className={styles.form} aria-label={text('requirements.exemption.give')} onSubmit={give}>
          <p className={styles.facts}>{text('requirements.exemptions.about')}</p>
          <Field label={text('requirements.exemption.person')} {...wrong('personId', 'requirementId')}>
            <Select value={personId} onChange={(_, { value }) => setPersonId(value)}>
              <option value="">{text('requirements.choose')}</option>
              {people
                .toSorted((a, b) => formats.compare(a.name, b.name))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </Select>
          </Field>
          <Field label={text('requirements.exemption.until')} {...wrong('until')}>
            <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
          </Field>
          <Button type="submit" disabledFocusable={isPending || personId === '' || until === ''}>
            {text('requirements.exemption.give')}
          </Button>
        </form>
      )}
    </section>
  );
}
