import { personalTabEntityId } from '@rod-trad/shared/contracts/deep-link';
import type { Language } from '@rod-trad/shared/domain/language';
import { functionFile, functionNamespace, functionScript } from '@rod-trad/shared/domain/workbook-function';
import { createText } from '@rod-trad/shared/text/create-text';
import type { AppDefinition } from './app-definition.ts';

export const manifestVersion = '1.30';
export const schemaUrl = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`;

/** The default language of the package, and those that follow in files of their own. */
export const defaultLanguage: Language = 'nb';
export const additionalLanguages = [
  { language: 'nn', tag: 'nn-no', file: 'nn-no.json' },
  { language: 'en', tag: 'en', file: 'en.json' },
] as const satisfies readonly { language: Language; tag: string; file: string }[];

/**
 * The one package for Teams and Excel: personal tab, channel tab, bot and Excel add-in. Combining them is only
 * possible in the unified manifest (learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview).
 */
export function unifiedManifest(app: AppDefinition) {
  const text = createText(defaultLanguage);
  const host = new URL(app.publicUrl).host;
  const icons = ([16, 32, 80] as const).map((size) => ({
    size,
    url: `${app.publicUrl}/addin/icon-${size}.png`,
  }));
  return {
    $schema: schemaUrl,
    manifestVersion,
    version: app.version,
    id: app.teamsAppId,
    localizationInfo: {
      defaultLanguageTag: 'nb-no',
      additionalLanguages: additionalLanguages.map(({ tag, file }) => ({ languageTag: tag, file })),
    },
    developer: {
      name: app.developerName,
      websiteUrl: app.websiteUrl,
      privacyUrl: app.privacyUrl,
      termsOfUseUrl: app.termsUrl,
    },
    name: { short: text('manifest.name.short'), full: text('manifest.name.full') },
    description: { short: text('manifest.description.short'), full: text('manifest.description.full') },
    icons: { color: 'color-192.png', outline: 'outline-32.png' },
    accentColor: '#C4262E',
    staticTabs: [
      {
        entityId: personalTabEntityId,
        name: text('manifest.tab.personal'),
        contentUrl: `${app.publicUrl}/tab/`,
        websiteUrl: `${app.publicUrl}/tab/`,
        scopes: ['personal'],
      },
    ],
    configurableTabs: [
      {
        configurationUrl: `${app.publicUrl}/tab/?configure=1`,
        canUpdateConfiguration: false,
        scopes: ['team'],
      },
    ],
    bots: [
      {
        botId: app.botId,
        scopes: ['personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          {
            scopes: ['personal'],
            commands: (['hello', 'help'] as const).map((command) => ({
              title: text(`manifest.command.${command}`),
              description: text(`manifest.command.${command}.description`),
            })),
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    // What `ReadWriteDocument` is in the other manifest: without it cells of functions stay `#BUSY!` (same page as below).
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    validDomains: [host],
    // Form `api://<tab domain>/<client id>`, else "App resource defined in manifest and iframe origin do not match"
    // (OfficeDev/microsoft-teams-library-js issue 1595).
    webApplicationInfo: { id: app.clientId, resource: `api://${host}/${app.clientId}` },
    showLoadingIndicator: true,
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: [{ name: 'ExcelApi', minVersion: '1.14' }] },
        runtimes: [
          {
            id: 'taskPane',
            type: 'general',
            code: { page: `${app.publicUrl}/addin/`, script: `${app.publicUrl}/addin/${functionScript}` },
            lifetime: 'long',
            // In the runtime of the pane (learn.microsoft.com/office/dev/add-ins/excel/convert-custom-functions-to-unified-manifest).
            customFunctions: {
              namespace: { id: functionNamespace, name: functionNamespace },
              metadataUrl: `${app.publicUrl}/addin/${functionFile('nb')}`,
            },
            actions: [
              {
                id: 'openTaskPane',
                type: 'openPage',
                view: 'taskPane',
                displayName: text('manifest.ribbon.open'),
              },
            ],
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: 'TabHome',
                groups: [
                  {
                    id: 'rodTradGroup',
                    label: text('manifest.ribbon.group'),
                    icons,
                    controls: [
                      {
                        id: 'rodTradOpen',
                        type: 'button',
                        label: text('manifest.ribbon.open'),
                        icons,
                        supertip: {
                          title: text('manifest.ribbon.open'),
                          description: text('manifest.ribbon.tip'),
                        },
                        actionId: 'openTaskPane',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
