import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../components/session.tsx';
import { PersonPlan } from './person-plan.tsx';
import styles from './personal-pages.module.css';

interface MyPlanProps {
  readonly personId: string;
  readonly onOpen: (measureId: string) => void;
}

/** One's own plan, on the own page: fetched when it is asked for. */
export function MyPlan({ personId, onOpen }: MyPlanProps) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="my-plan" className={styles.mine}>
      <h2 id="my-plan">{text('personPlan.mine')}</h2>
      <p>{text('personPlan.mine.about')}</p>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {text(open ? 'personPlan.hide' : 'personPlan.show')}
      </Button>
      {open && <PersonPlan personId={personId} onOpen={onOpen} />}
    </section>
  );
}
