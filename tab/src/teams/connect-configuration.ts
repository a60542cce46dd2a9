import { pages } from '@microsoft/teams-js';
import type { Configuration } from './configuration.ts';

/** For a page that Teams has opened as `configurationUrl` (learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page). */
export function connectConfiguration(): Configuration {
  return {
    setValid: (valid) => pages.config.setValidityState(valid),
    onSave: (tab) =>
      pages.config.registerOnSaveHandler((save) => {
        pages.config.setConfig({ ...tab }).then(
          () => save.notifySuccess(),
          (error: unknown) => save.notifyFailure(String(error)),
        );
      }),
  };
}
