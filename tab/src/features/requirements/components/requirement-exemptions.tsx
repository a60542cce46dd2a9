import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { RequirementRowView, RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import { addDays, isoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { faultWords } from '../../../components/use-command.ts';
import { useSaveExemption } from '../api/use-requirements.ts';
import styles from './requirements.module.css';

interface RequirementExemptionsProps {
  readonly row: RequirementRowView;
  readonly people: RequirementsView['people'];
}

/** Who need not meet a requirement, and until when. There is no room for why. */
export function RequirementExemptions({ row, people }: RequirementExemptionsProps) {
  const { text, formats } = useSession();
  const [personId, setPersonId] = useState('');
  const [until, setUntil] = useState('');
  const { mutate, error, isPending } = useSaveExemption();
  const faults = faultWords(error);
  const mayExempt = people.length > 0 && row.level !== undefined && row.atLeast === undefined;
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
    const yesterday = addDays(isoDate(new Date().toISOString().slice(0, 10)), -1);
    mutate({
      key: crypto.randomUUID(),
      changes: { id, etag },
      personId: person.id,
      requirementId: row.id,
      until: yesterday,
    });
  };
  if (!mayExempt && row.exemptions.length === 0) return null;
  return (
    <section className={styles.form} aria-label={text('requirements.exemptions')}>
      <h3 className={styles.subheading}>{text('requirements.exemptions')}</h3>
      {error !== null && faults.size === 0 && <Failure error={error} />}
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
              {people.some(({ id }) => id === exemption.person.id) && (
                <Button size="small" disabledFocusable={isPending} onClick={() => end(exemption)}>
                  {text('requirements.exemption.end', { name: exemption.person.name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayExempt && (
        <form className={styles.form} aria-label={text('requirements.exemption.give')} onSubmit={give}>
          <p className={styles.facts}>{text('requirements.exemptions.about')}</p>
          <Field
            label={text('requirements.exemption.person')}
            {...(faults.has('personId') && {
              validationMessage: faults.get('personId') ?? '',
              validationState: 'error' as const,
            })}
          >
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
          <Field label={text('requirements.exemption.until')}>
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
