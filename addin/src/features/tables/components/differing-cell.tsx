import { Button } from '@fluentui/react-components';
import { dayOfSerial } from '@rod-trad/shared/domain/excel-day';
import { useSession } from '../../../components/session.tsx';
import type { Cell } from '../../../excel/table-steps.ts';
import type { CellPlace } from '../../../excel/workbook.ts';
import { cellName } from '../cell-name.ts';
import type { Compared } from '../compared.ts';
import type { CellDifference } from '../comparison.ts';
import styles from './compare-view.module.css';

interface DifferingCellProps {
  readonly compared: Compared;
  readonly cell: CellDifference;
  readonly row: number | undefined;
  readonly refusals: readonly string[];
  readonly onShow: (cell: CellPlace) => void;
}

/** One cell that differs: what it was, what stands in the sheet, what stands in SharePoint, and what is wrong with it. */
export function DifferingCell({ compared, cell, row, refusals, onShow }: DifferingCellProps) {
  const { text, formats } = useSession();
  const column = compared.fresh.columns.find(({ id }) => id === cell.column);
  const words = (value: Cell | undefined) => {
    if (value === undefined) return text('addin.cell.unknown');
    if (value === '') return text('addin.cell.empty');
    if (typeof value === 'string') return value;
    const day = column?.kind === 'date' && value >= 61 ? dayOfSerial(value) : undefined;
    if (day !== undefined) return formats.day(day);
    return column?.kind === 'percent' ? formats.percent(value) : formats.number(value);
  };
  const choices = cell.fault === 'notChoice' ? (column?.choices ?? []) : [];
  const faults = [
    ...(cell.fault === undefined
      ? []
      : [text(`addin.cellFault.${cell.fault}`, { choices: choices.join(', ') })]),
    ...refusals,
  ];
  return (
    <div className={styles.cell}>
      {row === undefined ? (
        <strong>{cell.label}</strong>
      ) : (
        <Button
          size="small"
          appearance="transparent"
          className={styles.goto}
          onClick={() => onShow({ row, column: cell.place })}
        >
          {text('addin.cell', { cell: cellName(compared, { row, column: cell.place }), column: cell.label })}
        </Button>
      )}
      <dl>
        <dt>{text('addin.cell.base')}</dt>
        <dd>{words(cell.base)}</dd>
        <dt>{text(cell.byOther === true ? 'addin.cell.byOther' : 'addin.cell.sheet')}</dt>
        <dd>{words(cell.sheet)}</dd>
        <dt>{text('addin.cell.fresh')}</dt>
        <dd>{words(cell.fresh)}</dd>
      </dl>
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          {fault}
        </p>
      ))}
    </div>
  );
}
