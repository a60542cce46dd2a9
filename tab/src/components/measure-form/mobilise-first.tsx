import type { MeasureFormView } from '@rod-trad/shared/contracts/measure-form-views';
import { Notice } from '../notice.tsx';
import { useSession } from '../session.tsx';
import type { MeasureDraft } from './measure-draft.ts';

type Unused = MeasureFormView['competences'][number];

/** Competences of a develop or recruit measure that somebody in the unit holds and does not get to use. */
export function unusedOf(draft: MeasureDraft, form: MeasureFormView): readonly Unused[] {
  if (draft.strategy !== 'develop' && draft.strategy !== 'recruit') return [];
  const chosen = new Set(draft.competences.map(({ competenceId }) => competenceId));
  return form.competences.filter(({ id, unused }) => chosen.has(id) && unused !== 'none');
}

/** Seed 001: "Kompetansemobilisering er vel så viktig som kompetanseutvikling". A band, so that it points at nobody. */
export function MobiliseFirst({ unused }: { unused: readonly Unused[] }) {
  const { text } = useSession();
  return (
    <Notice kind="warning">
      <p>
        <strong>{text('planning.mobilise.title')}</strong>
      </p>
      {unused.map(({ id, name, unused: band }) => (
        <p key={id}>{text(`planning.mobilise.${band as 'few' | 'some' | 'many'}`, { name })}</p>
      ))}
      <p>{text('planning.mobilise.body')}</p>
    </Notice>
  );
}
