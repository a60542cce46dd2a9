import { asId } from '@rod-trad/shared/domain/ids';
import {
  presentAgreementTexts,
  presentLeaveDetail,
  presentOwnEducation,
  presentUnitEducation,
} from '../presenters/present-education.ts';
import { type Handler, unwrap } from './handler.ts';

export const unitEducation: Handler<'unitEducation'> = async ({ useCases, actor, params, freshness }) =>
  presentUnitEducation(unwrap(await useCases.unitEducation(actor, asId<'Unit'>(params.unitId))), freshness);

export const ownEducation: Handler<'ownEducation'> = async ({ useCases, actor, language, freshness }) =>
  presentOwnEducation(unwrap(await useCases.ownEducation(actor)), language, freshness);

export const leave: Handler<'leave'> = async ({ useCases, actor, params, language, freshness }) =>
  presentLeaveDetail(
    unwrap(await useCases.leave(actor, asId<'EducationLeave'>(params.leaveId))),
    language,
    freshness,
  );

export const agreementTexts: Handler<'agreementTexts'> = async ({ useCases, actor }) =>
  presentAgreementTexts(unwrap(await useCases.agreementTexts(actor)));
