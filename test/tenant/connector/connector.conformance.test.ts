import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TenantContext } from '../context.ts';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPerson } from '../people/build-person.ts';
import type { Tenant } from '../tenant.ts';
import { appInstallations } from './app-installations.ts';
import type { Connector } from './register-connector.ts';
import { smallBot } from './small-bot.ts';

const card = (text: string) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    refresh: { action: { type: 'Action.Execute', verb: 'show' }, userIds: [] },
    body: [{ type: 'TextBlock', text }],
    actions: [{ type: 'Action.Execute', verb: 'answer', title: 'Svar' }],
  },
});

/** A bot that remembers what it got and answers in the ways the tests ask for. */
class RememberingBot extends ActivityHandler {
  readonly got: TurnContext['activity'][] = [];

  constructor() {
    super();
    this.onTurn(async (context, next) => {
      this.got.push(structuredClone(context.activity));
      await next();
    });
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Du skrev: ${context.activity.text}`);
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(
    _context: TurnContext,
    value: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { verb, data } = value.action;
    if (verb === 'answer') {
      const content = {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: JSON.stringify(data) }],
      };
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content };
    }
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: `vist: ${verb}` as unknown as Record<string, unknown>,
    };
  }
}

describe('an unmodified botbuilder CloudAdapter on the local connector', () => {
  const kari = buildPerson(1, { preferredLanguage: 'nn-NO' });
  const ola = buildPerson(2);
  const bot = new RememberingBot();
  let running: Awaited<ReturnType<typeof smallBot>>;
  let whole: Tenant;
  let tenant: TenantContext;
  let connector: Connector;
  let elapsed = 0;

  beforeAll(async () => {
    whole = await startTrustedTenant({
      elapsed: () => elapsed,
      fill: ({ directory }) => directory.importPeople([kari, ola]),
    });
    tenant = whole.context;
    connector = whole.connector;
    running = await smallBot(whole, bot);
    tenant.product.messagesUrl = running.messagesUrl;
  });
  afterAll(() => Promise.all([running.close(), whole.close()]));
  // Every test begins with empty windows.
  beforeEach(() => {
    elapsed += 4_000_000;
  });

  const inChat = (logic: (context: TurnContext) => Promise<unknown>) => {
    const last = bot.got.at(-1);
    const reference: Partial<ConversationReference> = {
      serviceUrl: `${tenant.publicUrl}/connector/`,
      channelId: 'msteams',
      ...(last && { conversation: last.conversation, bot: last.recipient, user: last.from }),
    };
    return running.adapter.continueConversationAsync(tenant.botAppId, reference, async (context) => {
      await logic(context);
    });
  };
  const refusal = (logic: (context: TurnContext) => Promise<unknown>) =>
    inChat(logic).then(
      () => undefined,
      (error: { statusCode: number; code: string; details?: { error: { code: string } } }) => error,
    );

  it('hears of the installation at the first open of the chat, once', async () => {
    await connector.chat(kari.id).open();
    await connector.chat(kari.id).open();
    expect(bot.got.map(({ type, action }) => [type, action])).toEqual([
      ['installationUpdate', 'add'],
      ['conversationUpdate', undefined],
    ]);
    expect(bot.got[1]?.membersAdded).toEqual([{ id: `28:${tenant.botAppId}` }]);
  });

  it('gets a message as Teams sends it and answers it', async () => {
    const said = await connector.chat(kari.id).say('hei');
    expect(said.delivered).toBe(true);
    const got = bot.got.at(-1);
    expect(got).toMatchObject({
      type: 'message',
      text: 'hei',
      channelId: 'msteams',
      locale: 'nn-NO',
      serviceUrl: `${tenant.publicUrl}/connector/`,
      from: { aadObjectId: kari.id, name: kari.displayName },
      conversation: { conversationType: 'personal', tenantId: tenant.tenantId },
      channelData: { tenant: { id: tenant.tenantId } },
    });
    expect(got?.from.id).toMatch(/^29:/);
    expect(
      connector
        .chat(kari.id)
        .activities()
        .map((each) => each.text),
    ).toEqual(['hei', 'Du skrev: hei']);
  });

  it('sends, updates and deletes a message of its own accord', async () => {
    const chat = connector.chat(kari.id);
    let id = '';
    await inChat(async (context) => {
      id = (await context.sendActivity({ type: 'message', attachments: [card('Først')] }))?.id ?? '';
    });
    expect(chat.activities().at(-1)).toMatchObject({ id, attachments: [card('Først')] });
    await inChat((context) => context.updateActivity({ type: 'message', id, attachments: [card('Så')] }));
    expect(chat.activities().at(-1)).toMatchObject({ id, attachments: [card('Så')] });
    await inChat((context) => context.deleteActivity(id));
    expect(chat.activities().map((each) => each.id)).not.toContain(id);
    expect(
      await refusal((context) => context.updateActivity({ type: 'message', id, text: 'x' })),
    ).toMatchObject({
      statusCode: 404,
      code: 'ActivityNotFoundInConversation',
    });
  });

  it('answers a card action with a card, and a refresh with a message', async () => {
    const chat = connector.chat(kari.id);
    await inChat((context) => context.sendActivity({ type: 'message', attachments: [card('Spørsmål')] }));
    const id = chat.activities().at(-1)?.id ?? '';
    expect(await chat.act(id, 'answer', { status: 'delayed' })).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: '{"status":"delayed"}' }],
      },
    });
    expect(bot.got.at(-1)).toMatchObject({ type: 'invoke', name: 'adaptiveCard/action', replyToId: id });
    expect(await chat.refresh(id)).toMatchObject({ statusCode: 200, value: 'vist: show' });
    expect(bot.got.at(-1)?.value).toMatchObject({ trigger: 'automatic' });
  });

  it('creates a conversation with a person by object id, once the app is there', async () => {
    const createFor = async (personId: string) => {
      let made = '';
      await running.adapter.createConversationAsync(
        tenant.botAppId,
        'msteams',
        `${tenant.publicUrl}/connector/`,
        'https://api.botframework.com',
        {
          isGroup: false,
          bot: { id: `28:${tenant.botAppId}`, name: '' },
          members: [{ id: personId, name: '' }],
          tenantId: tenant.tenantId,
          activity: undefined as never,
          channelData: { tenant: { id: tenant.tenantId } },
        },
        async (context) => {
          made = context.activity.conversation.id;
          await context.sendActivity('God dag');
        },
      );
      return made;
    };
    await expect(createFor(ola.id)).rejects.toMatchObject({
      statusCode: 403,
      code: 'ForbiddenOperationException',
    });
    appInstallations(tenant).install(ola.id);
    await connector.settled();
    expect(await createFor(ola.id)).toMatch(/^a:1/);
    expect(connector.chat(ola.id).activities().at(-1)?.text).toBe('God dag');
  });

  it('is refused where the person has blocked or removed it, until it is added again', async () => {
    const chat = connector.chat(kari.id);
    await chat.say('hei');
    chat.block();
    expect(await refusal((context) => context.sendActivity('?'))).toMatchObject({
      statusCode: 403,
      code: 'ConversationBlockedByUser',
    });
    await chat.install();
    expect(await refusal((context) => context.sendActivity('takk'))).toBeUndefined();
    await chat.uninstall();
    expect(bot.got.at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
    expect(await refusal((context) => context.sendActivity('?'))).toMatchObject({
      statusCode: 403,
      code: 'BotNotInConversationRoster',
    });
    await chat.install();
  });

  it('meets the faults that are planned for the connector', async () => {
    await connector.chat(kari.id).say('hei');
    const body = { error: { code: 'PreconditionFailed', message: 'Concurrent operations.' } };
    tenant.faults.add({ part: 'connector', path: '/v3/', status: 412, times: 1, body });
    expect(await refusal((context) => context.sendActivity('?'))).toMatchObject({
      statusCode: 412,
      code: 'PreconditionFailed',
    });
    expect(await refusal((context) => context.sendActivity('!'))).toBeUndefined();
  });
});
