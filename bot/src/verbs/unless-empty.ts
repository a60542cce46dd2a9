/** An input that was left alone comes as an empty text. */
export const unlessEmpty = (value: unknown) => (value === '' ? undefined : value);
