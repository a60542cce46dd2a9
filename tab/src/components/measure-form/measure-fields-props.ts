import type { MeasureFormView } from '@rod-trad/shared/contracts/measure-form-views';
import type { MeasureDraft } from './measure-draft.ts';

/** What every group of fields in the form is given. */
export interface MeasureFieldsProps {
  readonly draft: MeasureDraft;
  readonly form: MeasureFormView;
  readonly onChange: (changes: Partial<MeasureDraft>) => void;
  /** What is wrong with a field, as its props. */
  readonly wrong: (field: string) => { validationMessage?: string };
}
