/** As much of Office.js' `CustomFunctions` as is used here (learn.microsoft.com/javascript/api/custom-functions-runtime). */
export interface CustomFunctionsRuntime {
  associate(id: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** Absent outside Excel, and in an Excel that has no functions of add-ins. */
export function customFunctions(): CustomFunctionsRuntime | undefined {
  const { CustomFunctions: found } = globalThis as { CustomFunctions?: Partial<CustomFunctionsRuntime> };
  return typeof found?.associate === 'function' ? (found as CustomFunctionsRuntime) : undefined;
}
