import { Button } from '@fluentui/react-components';
import type { CapitalRowView, StatementView } from '@rod-trad/shared/contracts/capital-views';
import { useRef } from 'react';
import { Failure } from '../failure.tsx';
import { Notice } from '../notice.tsx';
import { isConflict } from '../refusal.ts';
import { useSession } from '../session.tsx';
import { PendingMark } from '../status-mark.tsx';
import styles from './capital.module.css';
import { LevelLine } from './level-line.tsx';
import { levelInWords } from './level-words.ts';
import type { Perspective } from './perspective.ts';
import { useAgree } from './use-agree.ts';

interface BothViewsProps {
  readonly row: CapitalRowView;
  readonly perspective: Perspective;
}

/** How each side sees it, on one line and in words; a difference is something to talk about. */
export function BothViews({ row, perspective }: BothViewsProps) {
  const { text } = useSession();
  const { voice } = perspective;
  const said = [row.self, row.leader, row.agreed].some((statement) => statement !== undefined);
  const { difference = 0 } = row;
  return (
    <div className={styles.both}>
      {row.competence.kind === 'skill' && (said || row.cell.required !== undefined) && (
        <LevelLine row={row} voice={voice} />
      )}
      <div className={styles.words}>
        {!said && <p className={styles.quiet}>{text('own.nobody')}</p>}
        {said && (
          <ul className={styles.statements}>
            <Statement row={row} who={text(`${voice}.side.self`)} statement={row.self} />
            <Statement
              row={row}
              who={text(`${voice}.side.leader`)}
              statement={row.leader}
              after={[row.self]}
            />
            <Statement
              row={row}
              who={text('own.side.agreed')}
              statement={row.agreed}
              after={[row.self, row.leader]}
            />
          </ul>
        )}
        {row.pending && <PendingMark />}
        {difference !== 0 && row.competence.kind === 'skill' && (
          <p className={styles.difference}>
            {text(`${voice}.difference.${difference > 0 ? 'more' : 'less'}`, { count: Math.abs(difference) })}
          </p>
        )}
        <Agreement row={row} perspective={perspective} />
      </div>
    </div>
  );
}

interface StatementProps {
  readonly row: CapitalRowView;
  readonly who: string;
  readonly statement: StatementView | undefined;
  /** What stands above it: the same level is not explained twice, nor the same reason given. */
  readonly after?: readonly (StatementView | undefined)[];
}

function Statement({ row, who, statement, after = [] }: StatementProps) {
  const { text, formats } = useSession();
  if (statement === undefined) return null;
  const { kind } = row.competence;
  const level = levelInWords(kind, statement.level, text);
  return (
    <li>
      {text('own.said', { who, level, on: formats.day(statement.on) })}
      {kind === 'skill' && !after.some((other) => other?.level === statement.level) && (
        <small className={styles.quiet}>{statement.words}</small>
      )}
      {statement.evidence !== undefined && !after.some((other) => other?.evidence === statement.evidence) && (
        <small className={styles.quiet}>{text('own.evidence', { evidence: statement.evidence })}</small>
      )}
    </li>
  );
}

/** The other side's newest word can be agreed to with one press; both statements stay as they were. */
function Agreement({ row, perspective }: BothViewsProps) {
  const { text } = useSession();
  const { mutate, data, error, isPending } = useAgree(perspective);
  const place = useRef<HTMLDivElement>(null);
  const { name: competence, kind } = row.competence;
  const other = row.open === row.self?.id ? row.self : row.leader;
  const agree = (assessmentId: string) => {
    if (isPending) return;
    // The button goes away when it has done its work: the keyboard stays where the outcome is told.
    const stay = { onSettled: () => place.current?.focus() };
    mutate({ key: crypto.randomUUID(), assessmentId }, stay);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.agreement}>
      {row.open !== undefined && other !== undefined && (
        <Button
          size="small"
          disabledFocusable={isPending}
          aria-label={text('own.agree.named', { competence, level: levelInWords(kind, other.level, text) })}
          onClick={() => agree(other.id)}
        >
          {text('own.agree')}
        </Button>
      )}
      {isConflict(error) && <Notice kind="warning">{text('own.agree.newer', { competence })}</Notice>}
      {error !== null && !isConflict(error) && <Failure error={error} />}
      {data !== undefined && row.open === undefined && row.agreed !== undefined && (
        <Notice kind={data.outcome === 'pending' ? 'info' : 'success'}>
          {text('own.agree.done', { competence, level: levelInWords(kind, row.agreed.level, text) })}
        </Notice>
      )}
    </div>
  );
}
