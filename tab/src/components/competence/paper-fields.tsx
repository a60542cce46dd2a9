import { Field, Input } from '@fluentui/react-components';
import { longestIssuer } from '@rod-trad/shared/domain/capital/new-assessment';
import { fieldFault } from '../refusal.ts';
import { useSession } from '../session.tsx';
import type { AssessFieldsProps } from './assess-draft.ts';

/** What stands on a certificate or a diploma. */
export function PaperFields({ choice, draft, wrong, onChange }: AssessFieldsProps) {
  const { text } = useSession();
  const months = choice.validMonths;
  return (
    <>
      <Field label={text('assess.issuer')} {...fieldFault(wrong, 'issuer')}>
        <Input
          value={draft.issuer}
          maxLength={longestIssuer}
          onChange={(_, { value }) => onChange({ issuer: value })}
        />
      </Field>
      <Field label={text('assess.issuedOn')} {...fieldFault(wrong, 'issuedOn')}>
        <Input
          type="date"
          value={draft.issuedOn}
          onChange={(_, { value }) => onChange({ issuedOn: value })}
        />
      </Field>
      {choice.kind === 'certificate' && (
        <Field
          label={text('assess.expiresOn')}
          hint={
            months === undefined ? text('assess.expiresOn.hint') : text('assess.expiresOn.months', { months })
          }
          {...fieldFault(wrong, 'expiresOn')}
        >
          <Input
            type="date"
            value={draft.expiresOn}
            onChange={(_, { value }) => onChange({ expiresOn: value })}
          />
        </Field>
      )}
    </>
  );
}
