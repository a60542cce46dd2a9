import { asId } from '@rod-trad/shared/domain/ids';
import type { Plan } from '@rod-trad/shared/domain/plan';

/** Whose plan it is about, as a request says it. */
export function readSubject(subject: { unitId: string } | { personId: string }): Plan['subject'] {
  return 'unitId' in subject
    ? { unitId: asId<'Unit'>(subject.unitId) }
    : { personId: asId<'Person'>(subject.personId) };
}
