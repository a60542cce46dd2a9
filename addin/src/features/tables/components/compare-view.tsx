import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import type { CellPlace } from '../../../excel/workbook.ts';
import type { Compared } from '../compared.ts';
import { choicesFor, firstChoice } from '../decide.ts';
import type { Choice } from '../decision.ts';
import type { TableActions } from '../use-table-actions.ts';
import { ActionReport } from './action-report.tsx';
import { CompareFaults } from './compare-faults.tsx';
import styles from './compare-view.module.css';
import { DifferenceRow } from './difference-row.tsx';

interface CompareViewProps {
  readonly compared: Compared;
  readonly actions: TableActions;
}

/** More than so many rows at once would only be slow. */
const page = 50;

/** A table beside SharePoint: what differs, where, and what is to be done with it. Nothing is written before it has been seen. */
export function CompareView({ compared, actions }: CompareViewProps) {
  const { text, workbook } = useSession();
  const { table, proposals, faults, unplaced } = compared;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [shown, setShown] = useState(page);
  const show = useMutation({ mutationFn: (cell: CellPlace) => workbook.show(table.tableName, cell) });
  const decisions = proposals.map((proposal) => {
    const choice = chosen.get(proposal.key) ?? firstChoice(proposal, unplaced);
    return { proposal, choice: choicesFor(proposal).includes(choice) ? choice : 'leave' };
  });
  const count = (choice: Choice) => decisions.filter((decision) => decision.choice === choice).length;
  const [mine, theirs] = [count('mine'), count('theirs')];
  const chooseAll = (choice: Choice) => setChosen(new Map(proposals.map(({ key }) => [key, choice])));
  const choosable = decisions.filter(({ proposal }) => choicesFor(proposal).length > 1);
  return (
    <>
      <div className={styles.head}>
        <Button size="small" onClick={actions.close}>
          {text('addin.back')}
        </Button>
        <Button size="small" onClick={() => actions.perform({ kind: 'compare', table })}>
          {text('addin.compare.again')}
        </Button>
      </div>
      <h2 className={styles.title}>{table.title}</h2>
      <ActionReport actions={actions} />
      {show.error !== null && <Failure error={show.error} onRetry={show.reset} />}
      <CompareFaults compared={compared} faults={faults} actions={actions} onShow={show.mutate} />
      {unplaced && <p className={styles.what}>{text('addin.compare.unplaced')}</p>}
      {proposals.some(({ difference }) => difference.side === 'mine') && (
        <p className={styles.what}>{text('addin.compare.closedPane')}</p>
      )}
      {choosable.length > 1 && (
        <fieldset className={styles.all}>
          <legend>{text('addin.compare.all')}</legend>
          {(['mine', 'theirs', 'leave'] as const).map((choice) => (
            <Button key={choice} size="small" onClick={() => chooseAll(choice)}>
              {text(`addin.choice.${choice}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <ul className={styles.rows}>
        {decisions.slice(0, shown).map(({ proposal, choice }) => (
          <DifferenceRow
            key={proposal.key}
            compared={compared}
            proposal={proposal}
            choice={choice}
            onChoose={(next) => setChosen(new Map([...chosen, [proposal.key, next]]))}
            onShow={show.mutate}
          />
        ))}
      </ul>
      {proposals.length > shown && (
        <Button onClick={() => setShown(shown + page)}>
          {text('addin.compare.more', { count: proposals.length - shown })}
        </Button>
      )}
      {choosable.length > 0 && (
        <div className={styles.foot}>
          <p>{text('addin.compare.plan', { mine, theirs })}</p>
          <Button
            appearance="primary"
            disabledFocusable={mine + theirs === 0}
            onClick={() => actions.perform({ kind: 'write', compared, decisions })}
          >
            {text('addin.compare.go')}
          </Button>
        </div>
      )}
    </>
  );
}
