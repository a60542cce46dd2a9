/**
 * Gives a bearer token for Graph. `fresh` asks for one that no cache holds: Graph has just refused the last one,
 * and a bot that went on sending a refused token until it was restarted is a known pain (botbuilder-js#3914).
 */
export type TokenProvider = (options?: { readonly fresh?: boolean }) => Promise<string>;
