import { Button } from '@fluentui/react-components';
import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import type { RememberedTable } from '../../../excel/remembered-tables.ts';
import type { PlanActions } from '../use-plan-actions.ts';
import styles from './plan-pane.module.css';
import { UnitPicker } from './unit-picker.tsx';

interface InsertPlanFormProps {
  readonly home: HomeView;
  readonly tables: readonly RememberedTable[];
  readonly actions: PlanActions;
}

/** Choose a unit, and its plan is put into the workbook. */
export function InsertPlanForm({ home, tables, actions }: InsertPlanFormProps) {
  const { text } = useSession();
  const [chosenId, setChosenId] = useState<string>();
  const { units } = home;
  // First what the person chose, then what this workbook was last used for, then the person's own unit.
  const wished = [chosenId, tables.at(-1)?.unitId, home.plan?.unit.id];
  const chosen = wished.flatMap((id) => units.find((unit) => unit.id === id) ?? [])[0] ?? units[0];
  if (chosen === undefined) return <p className={styles.text}>{text('addin.nothing')}</p>;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{text('addin.intro')}</p>
      <UnitPicker units={units} chosen={chosen} onChoose={setChosenId} />
      <Button
        appearance="primary"
        disabledFocusable={actions.working !== undefined}
        onClick={() => actions.perform({ kind: 'insert', unit: chosen })}
      >
        {text('addin.insert')}
      </Button>
    </div>
  );
}
