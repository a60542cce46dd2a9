import { type ErrorView, errorView } from '@rod-trad/shared/contracts/error-view';
import type { Language } from '@rod-trad/shared/domain/language';
import { type AppError, errorCatalogue } from '@rod-trad/shared/errors';
import { createText } from '@rod-trad/shared/text/create-text';

/** The catalogue's words, and of the details only what the caller may use. The error's own message stays in the log. */
export function presentError(error: AppError, language: Language, requestId: string): ErrorView {
  const { text, remedy } = errorCatalogue[error.code];
  const say = createText(language);
  const faults = error.details.faults?.map(({ field, code, values }) => ({
    field,
    words: say(`fault.${code}`, values),
  }));
  return errorView.parse({
    error: {
      code: error.code,
      message: say(text),
      remedy: say(remedy),
      requestId,
      ...error.details,
      ...(faults !== undefined && { faults, field: faults[0]?.field }),
    },
  });
}
