import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { useSession } from '../../../components/session.tsx';
import styles from './together.module.css';

type Parties = ConsultationView['parties'];

interface PartyFieldsProps {
  readonly parties: Parties;
  readonly fault: string | undefined;
  readonly onChange: (parties: Parties) => void;
}

/** Who takes part: organisations by name. That no person is to be named stands beside the fields. */
export function PartyFields({ parties, fault, onChange }: PartyFieldsProps) {
  const { text } = useSession();
  const change = (id: string, changes: Partial<Parties[number]>) =>
    onChange(parties.map((party) => (party.id === id ? { ...party, ...changes } : party)));
  return (
    <fieldset className={styles.fieldset}>
      <legend>{text('together.parties')}</legend>
      <p className={styles.hint}>{text('together.parties.hint')}</p>
      {parties.map(({ id, kind, name }, at) => (
        <div key={id} className={styles.party}>
          <Field
            label={text('together.party.name', { number: at + 1 })}
            {...(fault !== undefined && { validationState: 'error' as const })}
          >
            <Input value={name} onChange={(_, { value }) => change(id, { name: value })} />
          </Field>
          <Field label={text('together.party.kind')}>
            <Select
              value={kind}
              onChange={(_, { value }) => change(id, { kind: value === 'employer' ? 'employer' : 'union' })}
            >
              <option value="employer">{text('together.kind.employer')}</option>
              <option value="union">{text('together.kind.union')}</option>
            </Select>
          </Field>
          <Button
            appearance="subtle"
            aria-label={text('together.remove.of', {
              matter: name || text('together.party.name', { number: at + 1 }),
            })}
            onClick={() => onChange(parties.filter((party) => party.id !== id))}
          >
            {text('together.remove')}
          </Button>
        </div>
      ))}
      {fault !== undefined && <p role="alert">{fault}</p>}
      <Button onClick={() => onChange([...parties, { id: crypto.randomUUID(), kind: 'union', name: '' }])}>
        {text('together.party.add')}
      </Button>
    </fieldset>
  );
}
