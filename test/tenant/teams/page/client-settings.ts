export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type View = 'personal' | 'channel';

/** How a person has set up the client; all of it stands in the address. */
export interface ClientSettings {
  person: string;
  theme: Theme;
  lang: Language;
  view: View;
  /** Where in the tab a deep link leads. */
  subPageId: string | undefined;
}

/** Whatever the address does not say, or says wrongly, gets its default. */
export function readSettings(search: string): ClientSettings {
  const query = new URLSearchParams(search);
  return {
    person: query.get('person') ?? '',
    theme: oneOf(THEMES, query.get('theme')),
    lang: oneOf(LANGUAGES, query.get('lang')),
    view: query.get('view') === 'channel' ? 'channel' : 'personal',
    subPageId: query.get('subEntityId') ?? undefined,
  };
}

export function writeSettings(settings: ClientSettings): string {
  const query = new URLSearchParams({
    person: settings.person,
    theme: settings.theme,
    lang: settings.lang,
  });
  if (settings.view === 'channel') query.set('view', 'channel');
  if (settings.subPageId !== undefined) query.set('subEntityId', settings.subPageId);
  return `?${query}`;
}

function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find((each) => each === value) ?? values[0];
}
