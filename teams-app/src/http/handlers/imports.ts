import { AppError } from '@rod-trad/shared/errors';
import type { Handler } from './handler.ts';

const notYet = async (): Promise<never> => {
  throw new AppError('notFound', 'Nothing can be imported yet');
};

export const readImport: Handler<'readImport'> = notYet;
export const importColumns: Handler<'importColumns'> = notYet;
export const planImport: Handler<'planImport'> = notYet;
export const importFaults: Handler<'importFaults'> = notYet;
export const runImport: Handler<'runImport'> = notYet;
export const imports: Handler<'imports'> = notYet;
