import { asId } from '@rod-trad/shared/domain/ids';
import { presentLeaveDetail } from '../presenters/present-education.ts';
import { type Handler, unwrap } from './handler.ts';

export const leave: Handler<'leave'> = async ({ useCases, actor, params, language, freshness }) =>
  presentLeaveDetail(
    unwrap(await useCases.leave(actor, asId<'EducationLeave'>(params.leaveId))),
    language,
    freshness,
  );
