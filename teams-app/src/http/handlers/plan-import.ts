import { presentImportPlan } from '../presenters/present-import-plan.ts';
import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';
import { readImportInput } from './read-import-input.ts';

export const planImport: Handler<'planImport'> = async ({ useCases, actor, body, language }) =>
  presentImportPlan(unwrapImport(await useCases.planImport(actor, readImportInput(body))), language);
