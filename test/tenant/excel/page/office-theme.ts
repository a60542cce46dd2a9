import type { Theme } from '../../teams/page/client-settings.ts';

/** `Office.context.officeTheme` for each of the page's themes. */
export const OFFICE_THEMES: Record<Theme, Record<string, string | boolean>> = {
  default: {
    bodyBackgroundColor: '#FAF9F8',
    bodyForegroundColor: '#323130',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#323130',
    isDarkTheme: false,
    themeId: 'Colorful',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
    themeId: 'Black',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF01',
    isDarkTheme: true,
    themeId: 'Black',
  },
};

export const OFFICE_LANGUAGES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
