import type { WaitingItem, WaitingPlace } from '@rod-trad/shared/contracts/waiting-routes';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import { roundWords } from '@rod-trad/shared/text/round-words';
import type { WaitingQuestion } from '@rod-trad/shared/use-cases/view-waiting';

/** A question as a line in a list: what, about what, and where it is done. */
export function presentWaiting(question: WaitingQuestion, language: Language): WaitingItem {
  const text = createText(language);
  const { nudge } = question;
  const date = (day: Parameters<typeof formatDate>[0]) => formatDate(day, language);
  const item = (detail: string, place: WaitingPlace): WaitingItem => ({
    ...{ id: nudge.id, title: text(`waiting.${question.kind}`), detail, place },
  });
  switch (question.kind) {
    case 'measureFollowUp':
    case 'measureEvaluation': {
      const { id, title } = question.measure;
      return item(title, { to: 'measure', measureId: id });
    }
    case 'talkDue': {
      const { left, people, dueOn } = question;
      const detail = text('waiting.talkDue.detail', { count: left.length, people, date: date(dueOn) });
      return item(detail, { to: 'team' });
    }
    case 'talkPrepare':
    case 'talkFollowUp': {
      const { other, side } = question;
      const at = 'at' in question ? norwegianDay(new Date(question.at)) : question.heldOn;
      const detail = text('waiting.talk.detail', { name: other?.name ?? '', date: date(at) });
      // The leader's talk is with whom it is about.
      const place: WaitingPlace =
        side === 'employee' || other === undefined ? { to: 'own' } : { to: 'talk', personId: other.id };
      return item(detail, place);
    }
    case 'checkIn': {
      const { round, left } = question;
      const detail = text('waiting.checkIn.detail', {
        ...{ count: left, title: roundWords(round, language).title, date: date(round.endsOn) },
      });
      return item(detail, { to: 'own' });
    }
    case 'certificateExpiring': {
      const { competence, until, holder } = question;
      const name = inLanguage(competence.name, language);
      const own = text('waiting.certificate.detail', { name, date: date(until) });
      if (holder === undefined) return item(own, { to: 'own' });
      return item(`${holder.name}: ${own}`, { to: 'person', personId: holder.id });
    }
    case 'consultationDue':
      return item(date(question.dueOn), { to: 'together' });
    case 'payCase': {
      const { person, leave } = question;
      return item(`${person.name}: ${leave.title}`, { to: 'education' });
    }
  }
}
