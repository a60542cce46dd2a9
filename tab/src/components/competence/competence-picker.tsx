import { Combobox, Field, Option } from '@fluentui/react-components';
import type { CompetenceChoiceView } from '@rod-trad/shared/contracts/capital-views';
import { useState } from 'react';
import { useSession } from '../session.tsx';
import styles from './capital.module.css';

/** A list longer than this is quicker searched than scrolled. */
const longestList = 40;

interface CompetencePickerProps {
  readonly choices: readonly CompetenceChoiceView[];
  readonly chosen: CompetenceChoiceView | undefined;
  readonly onChoose: (id: string) => void;
}

/** One competence of the catalogue: type to search, arrows and Enter to choose. */
export function CompetencePicker({ choices, chosen, onChoose }: CompetencePickerProps) {
  const { text } = useSession();
  /** What is typed while searching; absent when nobody searches. */
  const [search, setSearch] = useState<string>();
  const sought = (search ?? '').trim().toLocaleLowerCase('nb');
  const found = choices.filter(({ name }) => name.toLocaleLowerCase('nb').includes(sought));
  const listed = found.slice(0, longestList);
  return (
    <Field label={text('own.add.which')} hint={text('own.add.hint')}>
      <Combobox
        inlinePopup
        value={search ?? chosen?.name ?? ''}
        expandIcon={{ 'aria-label': text('own.add.show') }}
        selectedOptions={chosen === undefined ? [] : [chosen.id]}
        onChange={(event) => setSearch(event.target.value)}
        onBlur={() => setSearch(undefined)}
        onOpenChange={(_, { open }) => setSearch((before) => (open ? (before ?? '') : undefined))}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined || optionValue === '') return;
          setSearch(undefined);
          onChoose(optionValue);
        }}
      >
        {listed.map(({ id, name, area }) => (
          <Option key={id} value={id} text={name}>
            <span>
              {name} <small className={styles.quiet}>{area}</small>
            </span>
          </Option>
        ))}
        {found.length > listed.length && (
          <Option key="more" value="" text="" disabled>
            {text('own.add.more', { count: found.length - listed.length })}
          </Option>
        )}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {text('own.add.none')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
