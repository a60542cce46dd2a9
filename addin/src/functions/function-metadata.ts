import type { Language } from '@rod-trad/shared/domain/language';
import { type FunctionParameter, workbookFunctions } from '@rod-trad/shared/domain/workbook-function';
import { createText } from '@rod-trad/shared/text/create-text';

/** The file Excel reads the functions from (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json). */
export function functionMetadata(language: Language) {
  const text = createText(language);
  const parameter = (name: FunctionParameter) => ({
    name: text(`functions.parameter.${name}`),
    description: text(`functions.parameter.${name}.about`),
    type: name === 'year' ? 'number' : 'string',
    dimensionality: 'scalar',
    ...(name === 'year' && { optional: true }),
  });
  return {
    functions: workbookFunctions.map(({ id, parameters }) => ({
      id,
      name: id,
      description: text(`functions.about.${id}`),
      parameters: parameters.map(parameter),
      // A number, or the word that stands where there is none to tell.
      result: { type: 'any', dimensionality: 'scalar' },
    })),
  };
}

/**
 * For an Excel that runs functions without a page: there they cannot sign anybody in. The manifests must name such a script all the same
 * (learn.microsoft.com/javascript/api/manifest/extensionpoint, CustomFunctions).
 */
export function functionsWithoutPage(): string {
  const ids = JSON.stringify(workbookFunctions.map(({ id }) => id));
  const words = JSON.stringify(createText('nb')('functions.missing'));
  return `${ids}.forEach(function (id) {
  CustomFunctions.associate(id, function () {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, ${words});
  });
});
`;
}
