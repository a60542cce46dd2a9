import { Button, Checkbox } from '@fluentui/react-components';
import type { AgendaItemView, ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useWriteInConsultation } from '../api/use-consultations.ts';
import { AddMatter } from './add-matter.tsx';
import styles from './together.module.css';
import { WrittenField } from './written-field.tsx';

/** The matters, with how each party sees them and what they came to. */
export function Agenda({ meeting }: { meeting: ConsultationView }) {
  const { text } = useSession();
  return (
    <section className={styles.section} aria-label={text('together.agenda')}>
      <h3 className={styles.subheading}>{text('together.agenda')}</h3>
      {meeting.mayWriteForUnions && <p className={styles.hint}>{text('together.agenda.keys')}</p>}
      <ol className={styles.agenda}>
        {meeting.agenda.map((item) => (
          <Matter key={item.id} meeting={meeting} item={item} />
        ))}
      </ol>
      {meeting.mayWriteForUnions && <AddMatter meeting={meeting} />}
    </section>
  );
}

function Matter({ meeting, item }: { meeting: ConsultationView; item: AgendaItemView }) {
  const { text } = useSession();
  const { mutate, error } = useWriteInConsultation(meeting.id);
  const mayEdit = meeting.mayPlan && meeting.status === 'planned';
  const isEmpty = item.views.length === 0 && item.agreed === '';
  // Nobody said anything, and nobody is going to.
  const isOver = item.notRaised && isEmpty && !meeting.mayWriteForUnions;
  const itemIn = (agenda: ConsultationView['agenda']) => agenda.find(({ id }) => id === item.id);
  const [fault] = faultWords(error).values();
  return (
    <li className={`${styles.matter} ${item.notRaised ? styles.passedOver : ''}`}>
      <h4 className={styles.question}>{item.words}</h4>
      <div className={styles.views}>
        {(isOver ? [] : meeting.parties).map(({ id: partyId, kind, name }) => (
          <WrittenField
            key={partyId}
            meetingId={meeting.id}
            label={name}
            longLabel={text('together.view.of', { party: name, matter: item.words })}
            value={viewOf(item, partyId)}
            mayWrite={mayEdit || (meeting.mayWriteForUnions && kind === 'union')}
            change={(to, seen) => ({ kind: 'view', itemId: item.id, partyId, to, seen })}
            standsIn={({ agenda }) => viewOf(itemIn(agenda), partyId)}
          />
        ))}
      </div>
      {item.notRaised ? (
        <p className={styles.passed}>{text('together.notRaised')}</p>
      ) : (
        <WrittenField
          meetingId={meeting.id}
          label={text('together.agreed')}
          longLabel={text('together.agreed.of', { matter: item.words })}
          value={item.agreed}
          mayWrite={mayEdit}
          change={(to, seen) => ({ kind: 'agreed', itemId: item.id, to, seen })}
          standsIn={({ agenda }) => itemIn(agenda)?.agreed ?? ''}
        />
      )}
      {mayEdit && isEmpty && (
        <div className={styles.row}>
          <Checkbox
            label={text('together.notRaised')}
            aria-label={text('together.notRaised.of', { matter: item.words })}
            checked={item.notRaised}
            onChange={(_, { checked }) =>
              mutate({ kind: 'notRaised', itemId: item.id, to: checked === true })
            }
          />
          <Button
            appearance="subtle"
            aria-label={text('together.remove.of', { matter: item.words })}
            onClick={() => mutate({ kind: 'removeItem', itemId: item.id })}
          >
            {text('together.remove')}
          </Button>
        </div>
      )}
      {fault !== undefined && <Notice kind="error">{fault}</Notice>}
      {error !== null && fault === undefined && <Failure error={error} />}
    </li>
  );
}

const viewOf = (item: Pick<AgendaItemView, 'views'> | undefined, partyId: string) =>
  item?.views.find((view) => view.partyId === partyId)?.words ?? '';
