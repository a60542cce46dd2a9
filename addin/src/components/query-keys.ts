/** Names of what is kept in the pane. */
export const queryKeys = {
  home: ['home'],
  remembered: ['remembered'],
} as const;
