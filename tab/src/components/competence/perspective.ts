import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';

/** Whose competence is shown, and from where it is seen. */
export interface Perspective {
  readonly personId: string;
  /** `own`: one's own page, in the second person; `person`: somebody else's. */
  readonly voice: 'own' | 'person';
  /** Absent where nothing can be added. */
  readonly onAssess?: ((row: CapitalRowView) => void) | undefined;
}
