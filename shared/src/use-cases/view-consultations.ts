import type { Consultation } from '../domain/consultation.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayPlanConsultation, maySeeConsultations, sightOfConsultation } from '../policies/consultation.ts';
import type { Records } from '../stores/records.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface ConsultationsReport {
  readonly on: string;
  /** The newest year first. */
  readonly consultations: readonly { readonly consultation: Consultation; readonly unit: Unit }[];
  /** Units whose meeting the actor may call; the highest first. */
  readonly plannable: readonly Unit[];
}

/** Every meeting somebody may see. */
export async function viewConsultations(
  { records, now }: UseCaseContext,
  actor: Actor,
): Promise<Outcome<ConsultationsReport>> {
  const organisation = records.organisation();
  if (!maySeeConsultations(actor, organisation)) return { kind: 'forbidden' };
  const seen = records
    .all('consultations')
    .filter((consultation) => sightOfConsultation(actor, consultation, organisation) !== 'none')
    .flatMap((consultation) => {
      const unit = unitOf(records, consultation);
      return unit === undefined ? [] : [{ consultation, unit }];
    });
  return {
    kind: 'ok',
    value: {
      on: norwegianDay(now()),
      consultations: seen.toSorted(
        ({ consultation: a }, { consultation: b }) =>
          b.year - a.year || (b.heldOn ?? b.plannedOn).localeCompare(a.heldOn ?? a.plannedOn),
      ),
      plannable: organisation.units
        .filter(({ id }) => mayPlanConsultation(actor, { unitId: id }, organisation))
        .toSorted(
          (a, b) =>
            organisation.withAncestors(a.id).length - organisation.withAncestors(b.id).length ||
            a.name.localeCompare(b.name, 'nb'),
        ),
    },
  };
}

/** The unit the meeting was about, also when it has been closed since. */
export function unitOf(
  records: Pick<Records, 'get'>,
  { unitId }: Pick<Consultation, 'unitId'>,
): Unit | undefined {
  return records.get('units', unitId)?.entity;
}
