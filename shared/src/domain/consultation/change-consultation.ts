import type { AgendaItem, Agreement, AgreementStatus, Consultation } from '../consultation.ts';
import type { IsoDate } from '../iso-date.ts';
import type { AgendaTopic } from './agenda-topics.data.ts';

/** What can be written about an agreement before the protocol is closed. */
export type AgreementWords = Pick<Agreement, 'words' | 'responsible' | 'dueOn'>;
/** What can be written about it also afterwards. */
export type AgreementOutcome = Pick<Agreement, 'status' | 'outcome'>;

/** One thing that somebody writes in a meeting. What others may write too says what stood there when it was begun. */
export type ConsultationChange = Readonly<
  | { kind: 'view'; itemId: string; partyId: string; to: string; seen: string }
  | { kind: 'agreed'; itemId: string; to: string; seen: string }
  | { kind: 'notRaised'; itemId: string; to: boolean }
  | { kind: 'addTopic'; itemId: string; topic: AgendaTopic }
  | { kind: 'addItem'; itemId: string; words: string }
  | { kind: 'removeItem'; itemId: string }
  | { kind: 'agreement'; agreementId: string; to: AgreementWords; seen?: AgreementWords | undefined }
  | { kind: 'removeAgreement'; agreementId: string }
  | { kind: 'outcome'; agreementId: string; to: AgreementOutcome; seen: AgreementOutcome }
  | { kind: 'approval'; partyId: string; on?: IsoDate | undefined }
>;

export type Changed =
  | { readonly kind: 'changes'; readonly changes: Partial<Consultation> }
  /** What it is about is not there, or no longer. */
  | { readonly kind: 'gone' }
  /** Somebody else has written there since. */
  | { readonly kind: 'seenOther' };

/** The parts of a consultation that become other than they are. Twice the same is once. */
export function changeConsultation(now: Consultation, change: ConsultationChange): Changed {
  switch (change.kind) {
    case 'view':
    case 'agreed':
    case 'notRaised':
    case 'removeItem': {
      const item = now.agenda.find(({ id }) => id === change.itemId);
      if (change.kind === 'removeItem') {
        return became({ agenda: now.agenda.filter(({ id }) => id !== change.itemId) });
      }
      const to = item && changedItem(now, item, change);
      return to === undefined
        ? gone
        : to === 'seenOther'
          ? seenOther
          : became({ agenda: put(now.agenda, to) });
    }
    case 'addTopic':
    case 'addItem': {
      const { itemId: id } = change;
      const isThere = (item: AgendaItem) =>
        item.id === id || (change.kind === 'addTopic' && item.topic === change.topic);
      if (now.agenda.some(isThere)) return became({});
      const what = change.kind === 'addTopic' ? { topic: change.topic } : { words: change.words.trim() };
      return became({ agenda: [...now.agenda, { id, ...what, ...untouched }] });
    }
    case 'agreement':
    case 'outcome': {
      const found = now.agreements.find(({ id }) => id === change.agreementId);
      const to = changedAgreement(found, change);
      if (to === undefined) return gone;
      return to === 'seenOther' ? seenOther : became({ agreements: put(now.agreements, to) });
    }
    case 'removeAgreement':
      return became({ agreements: now.agreements.filter(({ id }) => id !== change.agreementId) });
    case 'approval': {
      if (now.parties.every(({ id }) => id !== change.partyId)) return gone;
      const others = now.approvals.filter(({ partyId }) => partyId !== change.partyId);
      const { partyId, on } = change;
      return became({ approvals: on === undefined ? others : [...others, { partyId, on }] });
    }
  }
}

/** An item as it comes on the agenda. */
export const untouched = { views: [], agreed: '', notRaised: false } as const;

const gone = { kind: 'gone' } as const;
const seenOther = { kind: 'seenOther' } as const;
const became = (changes: Partial<Consultation>): Changed => ({ kind: 'changes', changes });

type ItemChange = Extract<ConsultationChange, { kind: 'view' | 'agreed' | 'notRaised' }>;

function changedItem(
  { parties }: Consultation,
  item: AgendaItem,
  change: ItemChange,
): AgendaItem | 'seenOther' | undefined {
  if (change.kind === 'notRaised') return { ...item, notRaised: change.to };
  const to = change.to.trim();
  const raised = to === '' ? item.notRaised : false;
  if (change.kind === 'agreed') {
    return isOther(item.agreed, to, change.seen) ? 'seenOther' : { ...item, agreed: to, notRaised: raised };
  }
  const { partyId } = change;
  if (parties.every(({ id }) => id !== partyId)) return undefined;
  if (isOther(viewOf(item, partyId), to, change.seen)) return 'seenOther';
  const others = item.views.filter((view) => view.partyId !== partyId);
  const views = to === '' ? others : [...others, { partyId, words: to }];
  // In the order of the parties, so that it is the same whoever wrote last.
  return {
    ...item,
    views: parties.flatMap(({ id }) => views.find((view) => view.partyId === id) ?? []),
    notRaised: raised,
  };
}

/** What a party has said of a matter; empty when nothing. */
export function viewOf({ views }: Pick<AgendaItem, 'views'>, partyId: string): string {
  return views.find((view) => view.partyId === partyId)?.words ?? '';
}

const isOther = (stands: string, to: string, seen: string) => stands !== to && stands !== seen.trim();

function changedAgreement(
  stands: Agreement | undefined,
  change: Extract<ConsultationChange, { kind: 'agreement' | 'outcome' }>,
): Agreement | 'seenOther' | undefined {
  if (change.kind === 'outcome') {
    if (stands === undefined) return undefined;
    const to = { status: change.to.status, outcome: change.to.outcome.trim() };
    const { status, outcome } = stands;
    if (!same({ status, outcome }, to) && !same({ status, outcome }, change.seen)) return 'seenOther';
    return { ...stands, ...to };
  }
  const { words, responsible, dueOn } = change.to;
  const to = { words: words.trim(), responsible: responsible.trim(), dueOn };
  if (stands === undefined) {
    // One that was changed is not made anew when somebody has taken it away.
    return change.seen === undefined
      ? { id: change.agreementId, ...to, status: 'open' satisfies AgreementStatus, outcome: '' }
      : undefined;
  }
  const standing = { words: stands.words, responsible: stands.responsible, dueOn: stands.dueOn };
  if (!same(standing, to) && !same(standing, change.seen ?? {})) return 'seenOther';
  return { ...stands, ...to };
}

/** An absent field and an undefined one are the same. */
function same(a: object, b: object): boolean {
  const plain = (value: object) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .toSorted(),
    );
  return plain(a) === plain(b);
}

const put = <Row extends { readonly id: string }>(rows: readonly Row[], row: Row): readonly Row[] =>
  rows.some(({ id }) => id === row.id)
    ? rows.map((other) => (other.id === row.id ? row : other))
    : [...rows, row];
