import type { Competence } from '../domain/competence.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { EvaluationMoment } from '../domain/evaluation.ts';
import type { TalkPointId } from '../domain/ids.ts';
import type { IsoDate, IsoInstant } from '../domain/iso-date.ts';
import type { Language, LocalisedText } from '../domain/language.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { FollowUp, Measure } from '../domain/measure.ts';
import type { NudgeEntry, NudgeKind } from '../domain/nudge.ts';
import type { Person } from '../domain/person.ts';
import type { FollowUpMonth, PointStanding, TalkSide } from '../domain/talk/talk.ts';
import type { TalkQuestion } from '../domain/talk/talk-questions.ts';
import type { Unit } from '../domain/unit.ts';

/** What a follow-up card says, and nothing more. */
export interface FollowUpQuestion {
  readonly kind: 'measureFollowUp';
  readonly nudge: NudgeEntry;
  readonly measure: Measure;
  readonly mainGoal: LocalisedText;
  readonly unit?: Unit | undefined;
  readonly latest?: FollowUp | undefined;
}

/** The measure's own success criterion comes back to its owner. */
export interface EvaluationQuestion {
  readonly kind: 'measureEvaluation';
  readonly nudge: NudgeEntry;
  readonly measure: Measure;
  readonly unit?: Unit | undefined;
  readonly moment: EvaluationMoment;
  /** How many were in gap when it began, and are today; none for an owner who does not see the unit's people. */
  readonly gaps: readonly {
    readonly name: LocalisedText;
    readonly before: number;
    readonly after: number;
  }[];
}

export interface CheckInQuestion {
  readonly kind: 'checkIn';
  readonly nudge: NudgeEntry;
  readonly round: Pick<MappingRound, 'id' | 'title' | 'purpose' | 'usedFor' | 'endsOn'>;
  /** The first few of what has not been answered. */
  readonly competences: readonly Competence[];
  /** All that has not been answered. */
  readonly left: number;
}

/** A leader's talks of a period. Names are for the leader's own chat alone. */
export interface TalkDueQuestion {
  readonly kind: 'talkDue';
  readonly nudge: NudgeEntry;
  readonly dueOn: IsoDate;
  /** How many are to have a talk with this leader. */
  readonly people: number;
  /** With whom none is held, booked or put off. */
  readonly left: readonly Person[];
}

/** One side's preparation of a talk that is booked. What is written stays where it is locked; only that it is there is said. */
export interface TalkPrepareQuestion {
  readonly kind: 'talkPrepare';
  readonly nudge: NudgeEntry;
  readonly side: TalkSide;
  /** Who the talk is with. */
  readonly other: Person;
  readonly at: IsoInstant;
  readonly isShared: boolean;
  readonly questions: readonly (TalkQuestion & { readonly isWritten: boolean })[];
}

/** The agreed points that are open on one side, named by what they serve. */
export interface TalkFollowUpQuestion {
  readonly kind: 'talkFollowUp';
  readonly nudge: NudgeEntry;
  readonly side: TalkSide;
  /** Absent when the directory no longer has whoever held it. */
  readonly other: Person | undefined;
  readonly heldOn: IsoDate;
  readonly after: FollowUpMonth;
  readonly points: readonly {
    readonly id: TalkPointId;
    /** Absent when the area or the goal is gone. */
    readonly served: LocalisedText | undefined;
    readonly responsible: TalkSide;
    readonly dueOn: IsoDate;
    /** What this side said last. */
    readonly standing: PointStanding | undefined;
  }[];
}

/** The yearly meeting of the municipality draws near. */
export interface ConsultationQuestion {
  readonly kind: 'consultationDue';
  readonly nudge: NudgeEntry;
  readonly year: number;
  readonly dueOn: IsoDate;
  /** Absent when nobody has called it yet. */
  readonly consultation: Consultation | undefined;
  /** HR prepares it; union representatives come to it. */
  readonly plansMeeting: boolean;
}

/** An education of half a year or more has been completed. Never a figure. */
export interface PayCaseQuestion {
  readonly kind: 'payCase';
  readonly nudge: NudgeEntry;
  readonly person: Person;
  readonly leave: EducationLeave;
  readonly completedOn: IsoDate;
  /** Whoever is told leads the person, and is not HR alone. */
  readonly leads: boolean;
}

export interface CertificateQuestion {
  readonly kind: 'certificateExpiring';
  readonly nudge: NudgeEntry;
  readonly competence: Competence;
  readonly until: IsoDate;
  /** Whose it is, when it is the leader who is told. */
  readonly holder?: Person | undefined;
}

/** What waits for a leader in the units the leader leads; numbers, and nobody by name. */
export interface LeaderCounts {
  /** Measures that are past their due date. */
  readonly late: number;
  readonly needHelp: number;
  /** Certificates that run out within a month. */
  readonly certificates: number;
  /** Open mapping rounds that ask somebody. */
  readonly rounds: number;
}

/** A kind that can be a line in a digest. */
export type MergedKind = Exclude<NudgeKind, 'leaderDigest' | 'ownDigest'>;

export interface DigestQuestion {
  readonly kind: 'digest';
  readonly nudge: NudgeEntry;
  readonly counts?: LeaderCounts | undefined;
  /** What had no message of its own, by kind. */
  readonly merged: readonly { readonly kind: MergedKind; readonly count: number }[];
}

/** One question for each kind of card there is. */
export type NudgeQuestion =
  | FollowUpQuestion
  | EvaluationQuestion
  | TalkDueQuestion
  | TalkPrepareQuestion
  | TalkFollowUpQuestion
  | ConsultationQuestion
  | PayCaseQuestion
  | CheckInQuestion
  | CertificateQuestion
  | DigestQuestion;

export type SendOutcome =
  | { readonly kind: 'sent'; readonly conversationId: string; readonly activityId: string }
  /** The person cannot be reached: not installed, blocked. Not to be tried again until they come back. */
  | { readonly kind: 'blocked'; readonly reason: string }
  /** This message was refused for good. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Later: only this message, or — throttled, unreachable, not let in — all of them. */
  | { readonly kind: 'later'; readonly scope: 'this' | 'all'; readonly reason: string };

/** Why a question is no longer open: its person has said it somewhere else, or there is nothing left to say. */
export type ClosedBecause = 'answered' | 'over';

export type CloseOutcome = { readonly kind: 'closed' | 'gone' } | Extract<SendOutcome, { kind: 'later' }>;

/** Puts a plain word in the place of a card whose question is no longer open. */
export interface CardCloser {
  close(nudge: NudgeEntry, because: ClosedBecause, language?: Language): Promise<CloseOutcome>;
}

/** The way from a due nudge to a card in a chat. */
export interface NudgeSender {
  /** @param language what the person has asked for; absent: what the chat and the directory say */
  send(question: NudgeQuestion, language?: Language): Promise<SendOutcome>;
}
