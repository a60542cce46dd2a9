import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { useFoundPeople } from '../api/use-messages.ts';

interface PersonPickerProps {
  readonly chosen: { readonly id: string; readonly name: string } | undefined;
  readonly fault: string | undefined;
  readonly onChoose: (person: { readonly id: string; readonly name: string } | undefined) => void;
}

/** One person, by typing a part of the name. */
export function PersonPicker({ chosen, fault, onChoose }: PersonPickerProps) {
  const { text } = useSession();
  const [search, setSearch] = useState('');
  const { data } = useFoundPeople(search);
  const found = search.trim().length > 1 ? (data?.people ?? []) : [];
  return (
    <Field
      label={text('messages.scope.person')}
      hint={text('messages.person.hint')}
      required
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Combobox
        freeform
        inlinePopup
        expandIcon={null}
        value={chosen?.name ?? search}
        selectedOptions={chosen === undefined ? [] : [chosen.id]}
        onChange={(event) => {
          onChoose(undefined);
          setSearch(event.target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const person = found.find(({ id }) => id === optionValue);
          if (person !== undefined) onChoose(person);
        }}
      >
        {found.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {text(search.trim().length > 1 ? 'messages.person.none' : 'messages.person.hint')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
