import { Button } from '@fluentui/react-components';
import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import { useSession } from '../session.tsx';
import type { Perspective } from './perspective.ts';

interface AssessButtonProps {
  readonly row: CapitalRowView;
  readonly perspective: Perspective;
}

/** Opens what one can say of a competence; nothing where nothing can be added. */
export function AssessButton({ row, perspective: { voice, onAssess } }: AssessButtonProps) {
  const { text } = useSession();
  if (onAssess === undefined || !row.inForce) return null;
  const paper = row.competence.kind !== 'skill';
  // An education that is held stays held; a certificate is renewed.
  if (row.competence.kind === 'education' && (row.cell.held ?? 0) > 0) return null;
  const key = paper ? 'own.papers.renew' : (`${voice}.assess` as const);
  return (
    <Button
      size="small"
      aria-label={text(`${key}.named`, { competence: row.competence.name })}
      onClick={() => onAssess(row)}
    >
      {text(key)}
    </Button>
  );
}
