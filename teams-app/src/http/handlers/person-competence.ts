import { asId } from '@rod-trad/shared/domain/ids';
import { presentOwnCompetence } from '../presenters/present-own-competence.ts';
import { type Handler, unwrap } from './handler.ts';

export const personCompetence: Handler<'personCompetence'> = async (call) =>
  presentOwnCompetence(
    unwrap(await call.useCases.personCompetence(call.actor, asId<'Person'>(call.params.personId))),
    call.language,
    call.freshness,
  );
