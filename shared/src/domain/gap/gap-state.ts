import type { Assessment } from '../assessment.ts';
import type { Competence, Level } from '../competence.ts';
import type { Employment } from '../employment.ts';
import type { CompetenceId, PersonId, UnitId } from '../ids.ts';
import { addMonths, type IsoDate } from '../iso-date.ts';
import type { Exemption, Requirement } from '../requirement.ts';

export const gapStates = ['exempt', 'noDemand', 'unknown', 'met', 'gap'] as const;
export type GapState = (typeof gapStates)[number];

/** Where one person stands on one competence on one day. */
export interface PersonGap {
  readonly personId: PersonId;
  readonly competenceId: CompetenceId;
  readonly state: GapState;
  /** The highest level demanded of the person; absent without a demand. */
  readonly required?: Level | undefined;
  /** The assessment that counts, with its source; absent when nothing is known. */
  readonly held?: Assessment | undefined;
  /** The last day it is held, written on the paper or counted from its months; absent when it never ends. */
  readonly heldUntil?: IsoDate | undefined;
  /** Levels missing, required − held; 0 unless in gap. */
  readonly deficit: number;
  readonly critical: boolean;
}

/** Is the day one of its days? */
export function isInForceOn({ validFrom, validTo }: Requirement, on: IsoDate): boolean {
  return validFrom <= on && (validTo === undefined || validTo >= on);
}

/** Does the requirement ask something of a holder of this position on this day? */
export function appliesTo(
  requirement: Requirement,
  position: Pick<Employment, 'unitId' | 'positionGroupId'>,
  unitWithAncestors: readonly UnitId[],
  on: IsoDate,
): boolean {
  return (
    isInForceOn(requirement, on) &&
    (requirement.unitId === 'all' || unitWithAncestors.includes(requirement.unitId)) &&
    (requirement.positionGroupId === 'all' || requirement.positionGroupId === position.positionGroupId)
  );
}

const precedence = { self: 0, leader: 1, agreed: 2 } as const;

/** The last day a row is valid: as it says, or by the months its certificate is valid; absent when it never ends. */
export function validUntil(
  row: Assessment,
  competence: Pick<Competence, 'kind' | 'validMonths'> | undefined,
): IsoDate | undefined {
  if (row.expiresOn !== undefined || competence?.kind !== 'certificate') return row.expiresOn;
  return competence.validMonths === undefined
    ? undefined
    : addMonths(row.issuedOn ?? row.on, competence.validMonths);
}

/**
 * The assessment that counts: of the rows valid on the day, the newest agreed one, else the leader's newest, else the
 * person's own newest. Rows dated after the day are not there yet. Certificates may overlap: one that is still
 * valid counts beside one that has expired. When all have expired, it is held at 0, and that is known.
 */
export function heldAssessment(
  rows: readonly Assessment[],
  on: IsoDate,
  competence?: Pick<Competence, 'kind' | 'validMonths'>,
): Assessment | undefined {
  let best: Assessment | undefined;
  let expired: Assessment | undefined;
  for (const row of rows) {
    if (row.on > on) continue;
    const until = validUntil(row, competence);
    if (until === undefined || until >= on) {
      if (best === undefined || outranks(row, best)) best = row;
    } else if (expired === undefined || outranks(row, expired)) expired = row;
  }
  return best ?? (expired && { ...expired, level: 0 });
}

/** Which of two rows counts, when both are valid. */
export function outranks(a: Assessment, b: Assessment): boolean {
  if (precedence[a.by] !== precedence[b.by]) return precedence[a.by] > precedence[b.by];
  return a.on > b.on || (a.on === b.on && a.id > b.id);
}

export interface GapInput {
  readonly personId: PersonId;
  readonly competenceId: CompetenceId;
  /** Requirements for this competence that apply to any of the person's positions on the day. */
  readonly requirements: readonly Requirement[];
  /** The person's assessments of this competence. */
  readonly assessments: readonly Assessment[];
  readonly exemptions: readonly Exemption[];
  /** What the catalogue says of it: how long a certificate is valid. */
  readonly competence?: Pick<Competence, 'kind' | 'validMonths'> | undefined;
  readonly on: IsoDate;
}

/** The state of one person and one competence, exactly as defined for the whole product. */
export function personGap(input: GapInput): PersonGap {
  const { personId, competenceId, on } = input;
  const held = heldAssessment(input.assessments, on, input.competence);
  const demands = input.requirements.filter((r) => r.rule === 'everyone' && r.level !== undefined);
  const base = {
    personId,
    competenceId,
    held,
    heldUntil: held && validUntil(held, input.competence),
    deficit: 0,
    critical: input.requirements.some((r) => r.critical),
  };
  if (demands.length === 0) return { ...base, state: 'noDemand' };

  const open = demands.filter((r) => !isExempt(input.exemptions, personId, r, on));
  const required = highest(open.length > 0 ? open : demands);
  if (open.length === 0) return { ...base, state: 'exempt', required };
  if (held === undefined) return { ...base, state: 'unknown', required };
  if (held.level >= required) return { ...base, state: 'met', required };
  return { ...base, state: 'gap', required, deficit: required - held.level };
}

function isExempt(
  exemptions: readonly Exemption[],
  personId: PersonId,
  r: Requirement,
  on: IsoDate,
): boolean {
  return exemptions.some((e) => e.personId === personId && e.requirementId === r.id && e.until >= on);
}

function highest(requirements: readonly Requirement[]): Level {
  return requirements.reduce<Level>((top, r) => (r.level !== undefined && r.level > top ? r.level : top), 0);
}
