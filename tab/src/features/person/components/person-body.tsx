import { Button } from '@fluentui/react-components';
import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useState } from 'react';
import type { Sent } from '../../../components/competence/assess-form.tsx';
import { CapitalCards } from '../../../components/competence/capital-cards.tsx';
import { LineLegend } from '../../../components/competence/line-legend.tsx';
import { Papers } from '../../../components/competence/papers.tsx';
import { SentNotice, type SentNoticeProps } from '../../../components/competence/sent-notice.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './person.module.css';
import { PersonAssessment } from './person-assessment.tsx';

interface PersonBodyProps {
  readonly view: OwnCompetenceView;
  readonly onPlan: (personId: string) => void;
}

/** What is required of the person, how both sides see it, and the leader's own word on it. */
export function PersonBody({ view, onPlan }: PersonBodyProps) {
  const { text } = useSession();
  /** One competence, or one that is to be chosen. */
  const [assessed, setAssessed] = useState<CapitalRowView | 'new'>();
  const [sent, setSent] = useState<Sent & Pick<SentNoticeProps, 'competence'>>();
  const person = view.person.name;
  const leader = view.side === 'leader';
  const perspective = {
    personId: view.person.id,
    voice: 'person',
    onAssess: leader ? setAssessed : undefined,
  } as const;
  if (assessed !== undefined) {
    return (
      <PersonAssessment
        row={assessed === 'new' ? undefined : assessed}
        view={view}
        onBack={() => setAssessed(undefined)}
        onSent={(what, competence) => {
          setSent({ ...what, competence });
          setAssessed(undefined);
        }}
      />
    );
  }
  const skills = view.rows.filter(({ competence }) => competence.kind === 'skill');
  const papers = view.rows.filter(({ competence }) => competence.kind !== 'skill');
  return (
    <>
      {sent !== undefined && <SentNotice sent={sent} competence={sent.competence} />}
      <p className={styles.about}>{text(leader ? 'person.about' : 'person.readOnly', { person })}</p>
      <p className={styles.about}>
        {view.positions.map(({ title, unit }) => [title, unit].filter(Boolean).join(', ')).join('; ')}
      </p>
      <Button size="small" onClick={() => onPlan(view.person.id)}>
        {text('personPlan.open')}
      </Button>
      {view.rows.length === 0 && <p>{text('person.empty', { person })}</p>}
      {skills.length > 0 && (
        <>
          <h3 className={styles.heading}>{text('person.skills')}</h3>
          <LineLegend voice="person" />
          <CapitalCards label={text('person.skills')} rows={skills} perspective={perspective} />
        </>
      )}
      {papers.length > 0 && (
        <>
          <h3 className={styles.heading}>{text('person.papers')}</h3>
          <Papers label={text('person.papers')} rows={papers} perspective={perspective} />
        </>
      )}
      {leader && (
        <Button className={styles.add} onClick={() => setAssessed('new')}>
          {text('person.add')}
        </Button>
      )}
    </>
  );
}
