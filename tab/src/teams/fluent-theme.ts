import { type Theme, teamsLightTheme } from '@fluentui/react-components';
import type { HostTheme } from './host.ts';

type Loaded = Theme | Promise<Theme>;

/** The light look comes with the page; the others are fetched by those who use them. */
const themes = {
  default: () => teamsLightTheme,
  glass: () => teamsLightTheme,
  dark: () => import('./dark-theme.ts').then(({ darkTheme }) => darkTheme),
  contrast: () => import('./contrast-theme.ts').then(({ contrastTheme }) => contrastTheme),
} satisfies Record<HostTheme, () => Loaded>;

/** Fluent's tokens for a look of Teams. */
export function fluentTheme(theme: HostTheme): Loaded {
  return themes[theme]();
}

/** Whether a look has light letters on a dark ground. */
export function isDark(theme: HostTheme): boolean {
  return theme === 'dark' || theme === 'contrast';
}
