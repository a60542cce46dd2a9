import { AppError } from '@rod-trad/shared/errors';
import type { Handler } from './handler.ts';

const none = () => {
  throw new AppError('notFound', 'No such table');
};

export const datasetHandlers: {
  readonly [Name in 'datasets' | 'dataset' | 'datasetFile' | 'checkRows' | 'saveRows']: Handler<Name>;
} = {
  datasets: async () => ({ datasets: [], units: [], areas: [] }),
  dataset: async () => none(),
  datasetFile: async () => none(),
  checkRows: async () => none(),
  saveRows: async () => none(),
};
