import type { AgendaTopic } from './consultation/agenda-topics.data.ts';
import type { ConsultationId, PlanId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/** When it has been held its protocol is closed. */
export const consultationStatuses = ['planned', 'held'] as const;
export type ConsultationStatus = (typeof consultationStatuses)[number];

export const partyKinds = ['employer', 'union'] as const;
export type PartyKind = (typeof partyKinds)[number];

/**
 * One who takes part: an organisation by its name, and never a person. Who belongs to a trade union is a special category of
 * personal data (GDPR article 9), so nothing here ties a person's id to a union: not who spoke for it, nor who wrote its view.
 */
export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
}

/** How one party sees the matter. */
export interface PartyView {
  readonly partyId: string;
  readonly words: string;
}

/** One matter on the agenda: a question of the guides (seeds 002 and 003), or one that a party brings. */
export interface AgendaItem {
  readonly id: string;
  readonly topic?: AgendaTopic | undefined;
  /** In the words of whoever brought it; absent for a question of the guides. */
  readonly words?: string | undefined;
  readonly views: readonly PartyView[];
  /** What the parties came to. */
  readonly agreed: string;
  /** "Ikke tatt opp": nobody had anything to say about it this year. */
  readonly notRaised: boolean;
}

export const agreementStatuses = ['open', 'kept', 'partly', 'dropped'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** What is to be done, by which body (a role or an office, not a person), and what became of it by the next year. */
export interface Agreement {
  readonly id: string;
  readonly words: string;
  readonly responsible: string;
  readonly dueOn?: IsoDate | undefined;
  readonly status: AgreementStatus;
  /** What became of it. */
  readonly outcome: string;
}

/** That a party has approved the protocol. */
export interface Approval {
  readonly partyId: string;
  readonly on: IsoDate;
}

/**
 * Drøftingsmøte: the yearly meeting about the recruitment situation and the competence that groups of positions will need (HTA 3.2), and
 * where plans are discussed before they are adopted (HTA 3.3). It is one row, so that its protocol is read and closed as a whole.
 */
export interface Consultation {
  readonly id: ConsultationId;
  readonly unitId: UnitId;
  readonly year: number;
  /** What the meeting is called in the plans that were discussed there. */
  readonly title: string;
  readonly plannedOn: IsoDate;
  readonly status: ConsultationStatus;
  readonly heldOn?: IsoDate | undefined;
  readonly caseNumber?: string | undefined;
  readonly parties: readonly Party[];
  readonly agenda: readonly AgendaItem[];
  readonly agreements: readonly Agreement[];
  readonly planIds: readonly PlanId[];
  readonly approvals: readonly Approval[];
}
