import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';

export type OwnRow = OwnCompetenceView['rows'][number];

/** A level with what it means in practice; for a certificate or an education, held or not. */
function LevelText({
  row,
  level,
  meaning,
}: {
  row: OwnRow;
  level: number | undefined;
  meaning?: string | undefined;
}) {
  const { text } = useSession();
  if (level === undefined) return '–';
  if (row.competence.kind !== 'skill') return text(level > 0 ? 'tab.own.has' : 'tab.own.lacks');
  return (
    <>
      {text('tab.own.level', { level })}
      {meaning !== undefined && <small className={styles.meaning}>{meaning}</small>}
    </>
  );
}

export function RequiredLevel({ row }: { row: OwnRow }) {
  const { text } = useSession();
  const { required } = row.cell;
  if (required !== undefined && row.competence.kind !== 'skill') return text('tab.own.mustHold');
  return <LevelText row={row} level={required} meaning={row.requiredText} />;
}

export function HeldLevel({ row }: { row: OwnRow }) {
  const { text, formats } = useSession();
  const { held, expiresOn } = row.cell;
  return (
    <>
      <LevelText row={row} level={held} meaning={row.heldText} />
      {expiresOn !== undefined && (
        <small className={styles.meaning}>{text('tab.own.expires', { on: formats.day(expiresOn) })}</small>
      )}
    </>
  );
}

/** Symbol and word. */
export function OwnState({ row }: { row: OwnRow }) {
  const { text } = useSession();
  return (
    <span className={styles.state}>
      <GapGlyph state={row.cell.state} /> {text(`gap.state.${row.cell.state}`)}
    </span>
  );
}

/** Who said so, and when. */
export function Source({ row }: { row: OwnRow }) {
  const { text, formats } = useSession();
  const { source, assessedOn } = row.cell;
  if (source === undefined) return '–';
  const words = text(`gap.source.${source}`);
  return assessedOn === undefined
    ? words
    : text('tab.own.sourceOn', { source: words, on: formats.day(assessedOn) });
}
