import type { CapitalRowView, CompetenceChoiceView } from '@rod-trad/shared/contracts/capital-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { AssessBody } from './use-assess.ts';

type InUse = NonNullable<AssessBody['inUse']>;

/** What somebody sees, being written. */
export interface AssessDraft {
  /** One key is one act, however often it is sent. */
  readonly key: string;
  /** Never chosen beforehand for a skill: each time is a fresh look. */
  readonly level?: number | undefined;
  /** Chosen beforehand only by what the person has said before: a choice that stands there already is easily left. */
  readonly inUse?: InUse | undefined;
  readonly wish?: number | undefined;
  readonly evidence: string;
  readonly issuer: string;
  /** As the date field has it: a calendar day or empty. */
  readonly issuedOn: string;
  readonly expiresOn: string;
}

/** What the fields of the form are given. */
export interface AssessFieldsProps {
  readonly choice: CompetenceChoiceView;
  readonly voice: 'own' | 'person';
  readonly personName: string;
  readonly draft: AssessDraft;
  /** What is wrong, by field. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly onChange: (changes: Partial<AssessDraft>) => void;
}

/** @param before what is known of it, whose use and wish the person may keep */
export function newDraft(
  choice: CompetenceChoiceView,
  before: CapitalRowView | undefined,
  inUse: InUse | undefined,
): AssessDraft {
  return {
    key: crypto.randomUUID(),
    level: choice.kind === 'skill' ? undefined : 1,
    inUse: inUse ?? before?.inUse,
    wish: before?.wish,
    evidence: '',
    issuer: '',
    issuedOn: '',
    expiresOn: '',
  };
}

/** Absent until a level is chosen. Use and wish are only the person's own to send. */
export function bodyOf(
  draft: AssessDraft,
  choice: CompetenceChoiceView,
  voice: 'own' | 'person',
): AssessBody | undefined {
  const { level } = draft;
  if (level === undefined) return undefined;
  const evidence = draft.evidence.trim();
  const issuer = draft.issuer.trim();
  const held = choice.kind !== 'skill' && level > 0;
  const issuedOn = held ? parseIsoDate(draft.issuedOn) : undefined;
  const expiresOn = held && choice.kind === 'certificate' ? parseIsoDate(draft.expiresOn) : undefined;
  return {
    key: draft.key,
    competenceId: choice.id,
    level,
    ...(voice === 'own' && draft.inUse !== undefined ? { inUse: draft.inUse } : {}),
    ...(voice === 'own' && choice.kind === 'skill' && draft.wish !== undefined ? { wish: draft.wish } : {}),
    ...(evidence === '' ? {} : { evidence }),
    ...(held && issuer !== '' ? { issuer } : {}),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}
