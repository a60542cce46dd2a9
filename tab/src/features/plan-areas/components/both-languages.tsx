import { Field, Input, Textarea } from '@fluentui/react-components';
import { fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';

interface Words {
  readonly nb: string;
  readonly nn: string;
}

interface BothLanguagesProps {
  readonly field: string;
  readonly label: string;
  readonly value: Words;
  readonly long?: boolean;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (value: Words) => void;
}

/** A name in bokmål and nynorsk. As long as nobody has written otherwise in nynorsk, it follows. */
export function BothLanguages({ field, label, value, long = false, faults, onChange }: BothLanguagesProps) {
  const { text } = useSession();
  const one = (language: keyof Words) => {
    const wrong = fieldFault(faults, `${field}.${language}`);
    const change = (words: string) => {
      const follows = language === 'nb' && value.nn === value.nb;
      onChange({ ...value, [language]: words, ...(follows && { nn: words }) });
    };
    return (
      <Field label={`${label} (${text(`planning.language.${language}`)})`} required {...wrong}>
        {long ? (
          <Textarea value={value[language]} onChange={(_, data) => change(data.value)} />
        ) : (
          <Input value={value[language]} onChange={(_, data) => change(data.value)} />
        )}
      </Field>
    );
  };
  return (
    <>
      {one('nb')}
      {one('nn')}
    </>
  );
}
