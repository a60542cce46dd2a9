import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import type { CellPlace } from '../../../excel/workbook.ts';
import type { Compared } from '../compared.ts';
import { choicesFor, typedByOther } from '../decide.ts';
import type { Choice } from '../decision.ts';
import type { Proposal } from '../proposals.ts';
import styles from './compare-view.module.css';
import { DifferingCell } from './differing-cell.tsx';

interface DifferenceRowProps {
  readonly compared: Compared;
  readonly proposal: Proposal;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly onShow: (cell: CellPlace) => void;
}

/** One row that differs: what has happened to it, its cells, what the service says, and the choice. */
export function DifferenceRow({ compared, proposal, choice, onChoose, onShow }: DifferenceRowProps) {
  const { text } = useSession();
  const { difference, refusals } = proposal;
  const { kind, side, cells, row } = difference;
  const choices = choicesFor(proposal);
  const name = difference.name || text('addin.compare.nameless');
  return (
    <li className={`${styles.row} ${styles[side]}`}>
      <h3>{name}</h3>
      <p className={styles.what}>{text(`addin.row.${kind}`)}</p>
      {side === 'conflict' && <p className={styles.what}>{text('addin.side.conflict')}</p>}
      {typedByOther(difference) && <p className={styles.what}>{text('addin.row.byOther')}</p>}
      {cells.map((cell) => (
        <DifferingCell
          key={cell.column}
          compared={compared}
          cell={cell}
          row={row}
          refusals={refusals.flatMap((one) => (one.column === cell.column ? [one.words] : []))}
          onShow={onShow}
        />
      ))}
      {refusals
        .filter(({ column }) => cells.every((cell) => cell.column !== column))
        .map(({ words }) => (
          <p key={words} className={styles.fault}>
            {words}
          </p>
        ))}
      {choices.length > 1 ? (
        <Field label={<span className="visually-hidden">{text('addin.choice', { name })}</span>}>
          <RadioGroup
            className={styles.choices}
            layout="horizontal"
            value={choice}
            onChange={(_, { value }) => {
              const next = choices.find((one) => one === value);
              if (next !== undefined) onChoose(next);
            }}
          >
            {choices.map((one) => (
              <Radio key={one} value={one} label={text(`addin.choice.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
      ) : (
        <p className={styles.what}>
          {text(side === 'both' || side === 'theirs' ? 'addin.side.comes' : 'addin.side.fix')}
        </p>
      )}
    </li>
  );
}
