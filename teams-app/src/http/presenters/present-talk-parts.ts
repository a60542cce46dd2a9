import type { TalkPointView, TalkView, TeamView } from '@rod-trad/shared/contracts/talk-views';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { TalkPeriod } from '@rod-trad/shared/domain/talk/talk';
import { openedTo } from '@rod-trad/shared/domain/talk/talk-point';
import type { OpenedText } from '@rod-trad/shared/stores/text-seal';
import type { PayTalkReport } from '@rod-trad/shared/use-cases/pay-talks';
import type { OpenedPointReport, PointReport } from '@rod-trad/shared/use-cases/talk-reports';

export function presentPeriod({ id, title, fromOn, toOn }: TalkPeriod): TalkView['period'] {
  return { id, title, fromOn, toOn };
}

/** A text, or why there is none to show. */
export function presentText(opened: OpenedText): Pick<TalkPointView, 'text' | 'locked'> {
  if (opened.kind === 'text') return { text: opened.text };
  const key = opened.kind === 'missingKey' ? opened.keyId : undefined;
  return { text: '', locked: { reason: opened.kind, key } };
}

export function presentPoint({ point, etag, ...report }: PointReport, language: Language): TalkPointView {
  const { serves } = point;
  return {
    id: point.id,
    etag,
    ...presentText(report.opened),
    serves: {
      ...('areaId' in serves
        ? { kind: 'area' as const, id: serves.areaId }
        : { kind: 'goal' as const, id: serves.goalId }),
      name: nameOf(report, language),
    },
    responsible: point.responsible,
    dueOn: point.dueOn,
    opens: {
      employee: [...point.employeeOpens],
      leader: [...point.leaderOpens],
      both: [...openedTo(point)],
    },
    followUps: { employee: [...point.employeeFollowUps], leader: [...point.leaderFollowUps] },
  };
}

/** For those whom both let see it: the point, and nothing of who else may. */
export function presentOpenedPoint(
  { point, employee, ...report }: OpenedPointReport,
  language: Language,
): TeamView['openedPoints'][number] {
  return {
    id: point.id,
    ...presentText(report.opened),
    employee: { id: employee.id, name: employee.name },
    serves: nameOf(report, language),
    responsible: point.responsible,
    dueOn: point.dueOn,
  };
}

export function presentPayTalk({ payTalk, etag, opened }: PayTalkReport) {
  return {
    id: payTalk.id,
    etag,
    ...presentText(opened),
    askedBy: payTalk.askedBy === payTalk.employeeId ? ('employee' as const) : ('leader' as const),
    askedOn: payTalk.askedOn,
    heldOn: payTalk.heldOn,
  };
}

function nameOf({ served }: Pick<PointReport, 'served'>, language: Language): string {
  if (served === undefined) return '';
  return inLanguage('title' in served ? served.title : served.name, language);
}
