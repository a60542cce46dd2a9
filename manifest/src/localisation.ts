import type { Language } from '@rod-trad/shared/domain/language';
import { functionFile } from '@rod-trad/shared/domain/workbook-function';
import { createText } from '@rod-trad/shared/text/create-text';
import type { AppDefinition } from './app-definition.ts';
import { manifestVersion } from './unified-manifest.ts';

/** The strings of one more language, by their place in the manifest. Must carry the manifest's own version. */
export function localisation(language: Language, app: Pick<AppDefinition, 'publicUrl'>) {
  const text = createText(language);
  const ribbon = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const control = `${ribbon}.controls[0]`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`,
    'name.short': text('manifest.name.short'),
    'name.full': text('manifest.name.full'),
    'description.short': text('manifest.description.short'),
    'description.full': text('manifest.description.full'),
    'staticTabs[0].name': text('manifest.tab.personal'),
    ...commands(language),
    'extensions[0].runtimes[0].actions[0].displayName': text('manifest.ribbon.open'),
    // The names stay; what is said of them, and of what they are given, is in a file for each language.
    'extensions[0].runtimes[0].customFunctions.metadataUrl': `${app.publicUrl}/addin/${functionFile(language)}`,
    [`${ribbon}.label`]: text('manifest.ribbon.group'),
    [`${control}.label`]: text('manifest.ribbon.open'),
    [`${control}.supertip.title`]: text('manifest.ribbon.open'),
    [`${control}.supertip.description`]: text('manifest.ribbon.tip'),
  };
}

function commands(language: Language): Record<string, string> {
  const text = createText(language);
  return Object.fromEntries(
    (['hello', 'help'] as const).flatMap((command, at) => [
      [`bots[0].commandLists[0].commands[${at}].title`, text(`manifest.command.${command}`)],
      [
        `bots[0].commandLists[0].commands[${at}].description`,
        text(`manifest.command.${command}.description`),
      ],
    ]),
  );
}
