import type { Consultation } from '../consultation.ts';
import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { ConsultationChange } from './change-consultation.ts';

/** When and among whom a meeting is held, and what is discussed there. */
export type ConsultationDraft = Pick<
  Consultation,
  'unitId' | 'year' | 'title' | 'plannedOn' | 'parties' | 'planIds'
>;

const longest = {
  title: 150,
  party: 100,
  item: 500,
  words: 2_000,
  responsible: 100,
  caseNumber: 50,
} as const;
const mostParties = 12;
/** A row has room for 63,999 characters, and some that are typed as one are counted as two. */
const mostCharacters = 25_000;

/** @param knowsPlan whether a plan of the unit, or of one below it, has the id */
export function draftFaults(
  draft: ConsultationDraft,
  before: Consultation | undefined,
  knowsPlan: (id: string) => boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (before?.status === 'held') return [closed];
  faults.push(...wordFaults('title', draft.title, longest.title, 'needed'));
  if (!Number.isInteger(draft.year) || draft.year < 2000 || draft.year > 2100) {
    faults.push({ field: 'year', code: 'outsideRange', values: { least: 2000, most: 2100 } });
  }
  const names = draft.parties.map(({ name }) => name.trim().toLocaleLowerCase('nb'));
  if (names.some((name) => name === '')) faults.push({ field: 'parties', code: 'required' });
  else if (new Set(names).size < names.length) faults.push({ field: 'parties', code: 'alreadyThere' });
  else if (names.length > mostParties || names.some((name) => name.length > longest.party)) {
    faults.push({ field: 'parties', code: 'tooLong', values: { most: longest.party } });
  }
  // What a party has said does not go with it unseen.
  const left = new Set(draft.parties.map(({ id }) => id));
  const spoke = before?.agenda.flatMap(({ views }) => views.map(({ partyId }) => partyId)) ?? [];
  if (spoke.some((id) => !left.has(id))) faults.push({ field: 'parties', code: 'partyHasSpoken' });
  if (draft.planIds.some((id) => !knowsPlan(id))) faults.push({ field: 'planIds', code: 'unknownId' });
  return faults;
}

/** What is wrong with what somebody writes in a meeting. Once the protocol is closed only what became of agreements is written. */
export function changeFaults(
  now: Consultation,
  change: ConsultationChange,
  after: Partial<Consultation>,
  today: IsoDate,
): readonly Fault[] {
  if (now.status === 'held' && change.kind !== 'outcome') return [closed];
  const { agenda, agreements } = { ...now, ...after };
  if (JSON.stringify(agenda).length > mostCharacters || JSON.stringify(agreements).length > mostCharacters) {
    return [{ field: change.kind, code: 'protocolIsFull' }];
  }
  switch (change.kind) {
    case 'view':
    case 'agreed':
      return wordFaults(change.kind, change.to, longest.words);
    case 'notRaised':
    case 'removeItem': {
      const item = now.agenda.find(({ id }) => id === change.itemId);
      const isEmpty = item === undefined || !isTreated({ ...item, notRaised: false });
      return isEmpty || (change.kind === 'notRaised' && !change.to)
        ? []
        : [{ field: change.kind, code: 'itemHasWords' }];
    }
    case 'addItem':
      return wordFaults('words', change.words, longest.item, 'needed');
    case 'agreement':
      return [
        ...wordFaults('words', change.to.words, longest.words, 'needed'),
        ...wordFaults('responsible', change.to.responsible, longest.responsible, 'needed'),
      ];
    case 'outcome':
      return wordFaults('outcome', change.to.outcome, longest.words);
    case 'approval':
      return change.on !== undefined && change.on > today ? [{ field: 'on', code: 'dateInFuture' }] : [];
    default:
      return [];
  }
}

/** What stands in the way of closing the protocol: when, who was there, and what became of each matter (HTA 3.2 and 3.3). */
export function holdFaults(
  now: Consultation,
  { heldOn, caseNumber }: Pick<Consultation, 'heldOn' | 'caseNumber'>,
  today: IsoDate,
): readonly Fault[] {
  if (now.status === 'held') return [closed];
  const faults: Fault[] = [];
  if (heldOn === undefined) faults.push({ field: 'heldOn', code: 'required' });
  else if (heldOn > today) faults.push({ field: 'heldOn', code: 'dateInFuture' });
  else if (now.approvals.some(({ on }) => on < heldOn)) {
    faults.push({ field: 'heldOn', code: 'approvedBeforeHeld' });
  }
  faults.push(...wordFaults('caseNumber', caseNumber ?? '', longest.caseNumber));
  const kinds = new Set(now.parties.map(({ kind }) => kind));
  if (kinds.size < 2) faults.push({ field: 'parties', code: 'partiesNeeded' });
  const left = now.agenda.filter((item) => !isTreated(item)).length;
  if (left > 0) faults.push({ field: 'agenda', code: 'itemsLeft', values: { count: left } });
  return faults;
}

/** Somebody has said something of it, something was agreed, or it was not taken up. */
export function isTreated({ views, agreed, notRaised }: Consultation['agenda'][number]): boolean {
  return notRaised || agreed !== '' || views.length > 0;
}

const closed = { field: 'status', code: 'consultationIsClosed' } as const satisfies Fault;

function wordFaults(field: string, words: string, most: number, needed?: 'needed'): readonly Fault[] {
  if (needed && words.trim() === '') return [{ field, code: 'required' }];
  return words.length > most ? [{ field, code: 'tooLong', values: { most } }] : [];
}
