import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { RoundPlanView } from '@rod-trad/shared/contracts/rounds-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { timeWords } from './price-words.ts';
import type { RoundDraft } from './round-draft.ts';
import styles from './rounds.module.css';

const points = [1, 2, 3, 4, 5] as const;

/** Asking those who lead, together and once, instead of everybody (seed 002: "samle ledere og ansatte for å diskutere mulige løsninger"). */
export function Workshop({ plan, draft }: { plan: RoundPlanView; draft: RoundDraft }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { people, minutesPerPerson } = plan.workshop;
  return (
    <div className={styles.offer}>
      <h4 className={styles.offerTitle}>{text('rounds.workshop.title')}</h4>
      <p>
        {text('rounds.workshop.offer', {
          count: people,
          minutes: minutesPerPerson,
          time: timeWords(text, plan.workshop),
        })}
      </p>
      <Button onClick={() => setOpen(true)}>{text('rounds.workshop.show')}</Button>
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface className={styles.agenda}>
          <DialogBody>
            <DialogTitle>{text('rounds.workshop.agenda')}</DialogTitle>
            <DialogContent>
              {draft.purpose !== '' && (
                <p>
                  <strong>{text('rounds.detail.purpose')}: </strong>
                  {draft.purpose}
                </p>
              )}
              <p>
                <strong>{text('rounds.workshop.about')}: </strong>
                {plan.exists.map(({ name }) => name).join(', ')}
              </p>
              <ol className={styles.agendaPoints}>
                {points.map((point) => (
                  <li key={point}>{text(`rounds.workshop.${point}`)}</li>
                ))}
              </ol>
            </DialogContent>
            <DialogActions className={styles.agendaActions}>
              <Button onClick={() => setOpen(false)}>{text('rounds.workshop.close')}</Button>
              <Button appearance="primary" onClick={() => window.print()}>
                {text('rounds.workshop.print')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
}
