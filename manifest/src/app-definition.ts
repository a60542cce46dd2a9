import { z } from 'zod';

const guid = z.guid();
const httpsUrl = z.url({ protocol: /^https$/ }).transform((url) => url.replace(/\/$/, ''));

/** What differs from one municipality's installation to the next. Everything else of the packages follows from it. */
export const appDefinition = z.object({
  /** The app's own id in Teams; also the add-in's. */
  teamsAppId: guid,
  /** The Entra registration of the service: single sign-on and nested app authentication. */
  clientId: guid,
  botId: guid,
  /** Where the service answers, https, without a path. */
  publicUrl: httpsUrl,
  /** The municipality or its supplier, as shown in the store. */
  developerName: z.string().min(1).max(32),
  websiteUrl: httpsUrl,
  privacyUrl: httpsUrl,
  termsUrl: httpsUrl,
  /** Grows with every package that is handed out. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'Expected three numbers, as in 1.0.0'),
});

export type AppDefinition = z.output<typeof appDefinition>;
