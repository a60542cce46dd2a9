import type { AgendaItem, Consultation } from '../consultation.ts';
import { type FieldChange, fieldChanges } from '../history-entry.ts';
import type { ConsultationChange } from './change-consultation.ts';
import { viewOf } from './change-consultation.ts';

/**
 * What is remembered of one change: which matter, and the words before and after. Of a view that a union representative wrote, only
 * that it was done: with the words, whoever reads the history could see which union the writer speaks for (GDPR article 9).
 */
export function consultationHistory(
  now: Consultation,
  change: ConsultationChange,
  after: Partial<Consultation>,
  writer: 'planner' | 'union',
): readonly FieldChange[] {
  if (writer === 'union' && change.kind === 'view') return [{ field: 'unionView' }];
  const agenda = { before: now.agenda, after: after.agenda ?? now.agenda };
  const agreements = { before: now.agreements, after: after.agreements ?? now.agreements };
  switch (change.kind) {
    case 'view': {
      const name = now.parties.find(({ id }) => id === change.partyId)?.name ?? '';
      const words = (items: readonly AgendaItem[]) => {
        const said = items.find(({ id }) => id === change.itemId);
        return labelled(name, said === undefined ? '' : viewOf(said, change.partyId));
      };
      const view = { field: 'view', from: words(agenda.before), to: words(agenda.after) };
      return [about(named(byId(agenda.before, change.itemId))), view];
    }
    case 'agreed':
    case 'notRaised':
      return [
        about(named(byId(agenda.before, change.itemId))),
        ...differing(change.kind, byId(agenda.before, change.itemId), byId(agenda.after, change.itemId)),
      ];
    case 'addTopic':
    case 'addItem':
    case 'removeItem': {
      const from = named(byId(agenda.before, change.itemId));
      return [{ field: 'agenda', from, to: named(byId(agenda.after, change.itemId)) }];
    }
    case 'agreement':
    case 'removeAgreement':
    case 'outcome': {
      const before = byId(agreements.before, change.agreementId);
      const to = byId(agreements.after, change.agreementId);
      const fields = fieldChanges({ ...before }, { ...emptied(before), ...to });
      const isNamed = fields.some(({ field }) => field === 'words');
      return [
        ...(isNamed ? [] : [about(before?.words)]),
        ...fields
          .filter(({ field }) => field !== 'id')
          .map(({ field, ...rest }) => ({ field: `agreement.${field}`, ...rest })),
      ];
    }
    case 'approval': {
      const name = now.parties.find(({ id }) => id === change.partyId)?.name ?? '';
      const on = ({ approvals }: Pick<Consultation, 'approvals'>) =>
        labelled(name, approvals.find(({ partyId }) => partyId === change.partyId)?.on ?? '');
      return [{ field: 'approval', from: on(now), to: on({ ...now, ...after }) }];
    }
  }
}

/** Which matter or agreement it was: a name, and no change. */
const about = (to: string | undefined): FieldChange => ({ field: 'about', to });

const named = (item?: AgendaItem) => item?.words ?? item?.topic;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[], id: string) =>
  rows.find((row) => row.id === id);

const labelled = (name: string, words: string) => (words === '' ? undefined : `${name}: ${words}`);

/** The same fields with nothing in them: what an agreement that is taken away becomes. */
const emptied = (row: object | undefined) =>
  Object.fromEntries(Object.keys(row ?? {}).map((field) => [field, undefined]));

function differing(
  field: 'agreed' | 'notRaised',
  before?: AgendaItem,
  after?: AgendaItem,
): readonly FieldChange[] {
  return fieldChanges({ [field]: before?.[field] }, { [field]: after?.[field] });
}
