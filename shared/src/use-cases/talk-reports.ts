import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { IsoDate, IsoInstant } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import type { FollowUpMonth, TalkPeriod, TalkPoint, TalkSide } from '../domain/talk/talk.ts';
import type { TalkCounts } from '../domain/talk/talk-counts.ts';
import type { QuestionId, TalkQuestion } from '../domain/talk/talk-questions.ts';
import type { TalkStatus } from '../domain/talk/talk-status.ts';
import type { Unit } from '../domain/unit.ts';
import type { OpenedText } from '../stores/text-seal.ts';

/** One answer of one side, opened for somebody who may read it. */
export interface PreparationReport {
  readonly question: QuestionId;
  readonly opened: OpenedText;
  /** Absent until something has been written. */
  readonly etag?: string | undefined;
}

export interface PointReport {
  readonly point: TalkPoint;
  readonly etag: string;
  readonly opened: OpenedText;
  readonly served: CompetenceArea | Goal | undefined;
}

/** A talk as one of the two sees it. */
export interface TalkReport {
  readonly period: TalkPeriod;
  readonly employee: Person;
  /** Absent when the directory no longer has the leader who held it. */
  readonly leader: Person | undefined;
  readonly side: TalkSide;
  readonly status: TalkStatus;
  readonly dueOn: IsoDate;
  readonly bookedFor: IsoInstant | undefined;
  readonly heldOn: IsoDate | undefined;
  readonly closedOn: IsoDate | undefined;
  /** The leader of today, when the talk was held with another and the employee may hand it over. */
  readonly handOverTo: Person | undefined;
  readonly questions: readonly TalkQuestion[];
  readonly own: readonly PreparationReport[];
  readonly ownShared: boolean;
  /** The other side's, when it has been shared with this one. */
  readonly theirs: readonly PreparationReport[] | undefined;
  readonly points: readonly PointReport[];
  readonly followUps: readonly {
    readonly after: FollowUpMonth;
    readonly on: IsoDate;
    readonly open: boolean;
  }[];
  /** What a point can serve, while points can be made. */
  readonly choices: { readonly areas: readonly CompetenceArea[]; readonly goals: readonly Goal[] };
}

/** One of the people a leader has talks with. */
export interface TeamMemberReport {
  readonly person: Person;
  readonly status: TalkStatus;
  readonly dueOn: IsoDate;
  readonly bookedFor: IsoInstant | undefined;
  readonly heldOn: IsoDate | undefined;
  /** Who held it, when that was somebody else. */
  readonly heldBy: Person | undefined;
}

export interface UnitTalksReport {
  readonly unit: Unit;
  readonly counts: TalkCounts;
}

/** A point that both have opened to whoever reads this. */
export interface OpenedPointReport extends PointReport {
  readonly employee: Person;
}

export interface TeamReport {
  readonly period: TalkPeriod | undefined;
  readonly people: readonly TeamMemberReport[];
  /** Those who work here too, and have their talk with somebody else. */
  readonly borrowed: readonly { readonly person: Person; readonly leader: Person | undefined }[];
  readonly counts: TalkCounts;
  readonly units: readonly UnitTalksReport[];
  readonly openedPoints: readonly OpenedPointReport[];
  /** For HR, who decides when talks are held: all periods with their versions, newest first. */
  readonly periods: readonly { readonly period: TalkPeriod; readonly etag: string }[] | undefined;
}
