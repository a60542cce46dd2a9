import { asId } from '@rod-trad/shared/domain/ids';
import { consultationBook } from '../presenters/consultation-book.ts';
import { writeBook } from '../write-book.ts';
import { type Handler, unwrap } from './handler.ts';

export const consultationPackage: Handler<'consultationPackage'> = async ({
  useCases,
  actor,
  params,
  language,
}) => {
  const id = asId<'Consultation'>(params.consultationId);
  const report = unwrap(await useCases.consultationPackage(actor, id));
  const file = await writeBook(consultationBook(report, language));
  return {
    fileName: `drofting-${report.consultation.year}-${report.consultation.plannedOn}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Buffer.from(file).toString('base64'),
  };
};
