import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { TalkReport } from '@rod-trad/shared/use-cases/talk-reports';
import { presentGoal, presentNamed } from './present-named.ts';
import { presentPerson } from './present-person.ts';
import { presentPeriod, presentPoint, presentText } from './present-talk-parts.ts';

/** A talk for one of the two. The use case has left out what the other has not shared. */
export function presentTalk(report: TalkReport, language: Language, freshness: Freshness): TalkView {
  const { employee, side, own, theirs } = report;
  const blank = { kind: 'text', text: '' } as const;
  return {
    period: presentPeriod(report.period),
    employee: { id: employee.id, name: employee.name },
    employeeEmail: side === 'leader' ? employee.email : undefined,
    leader: presentPerson(report.leader),
    side,
    status: report.status,
    dueOn: report.dueOn,
    bookedFor: report.bookedFor,
    heldOn: report.heldOn,
    closedOn: report.closedOn,
    handOverTo: presentPerson(report.handOverTo),
    questions: report.questions.map(({ id, text }) => {
      const mine = own.find(({ question }) => question === id);
      const other = theirs?.find(({ question }) => question === id);
      return {
        id,
        words: text[language],
        own: { ...presentText(mine?.opened ?? blank), etag: mine?.etag },
        theirs: other && presentText(other.opened),
      };
    }),
    ownShared: report.ownShared,
    theirsShared: theirs !== undefined,
    points: report.points.map((point) => presentPoint(point, language)),
    followUps: [...report.followUps],
    areas: report.choices.areas.map((area) => presentNamed(area, language)),
    goals: report.choices.goals.map((goal) => presentGoal(goal, language)),
    freshness,
  };
}
