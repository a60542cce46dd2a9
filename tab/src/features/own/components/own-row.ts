import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';

export type OwnRow = CapitalRowView;

/** What the panel is opened about: a known competence, or one to be chosen. */
export type OwnSubject =
  | { readonly kind: 'row'; readonly competenceId: string }
  | { readonly kind: 'new'; readonly among: 'any' | 'papers' | 'unused' };
