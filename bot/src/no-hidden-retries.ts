import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorFactory } from 'botframework-connector';
import type { Pace } from './delivery/pace.ts';

interface CallOut {
  readonly url: string;
}
interface AnswerIn {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}
interface Policy {
  readonly name: string;
  sendRequest(call: CallOut, next: (call: CallOut) => Promise<AnswerIn>): Promise<AnswerIn>;
}

/** The part of botbuilder's HTTP client that holds its policies; not in its types. */
interface WithPipeline {
  readonly client?: {
    readonly pipeline?: {
      removePolicy(named: { name: string }): unknown;
      addPolicy(policy: Policy, place: { readonly phase: 'Sign' }): void;
    };
  };
}

/**
 * botbuilder 4.23 overlooks `noRetryPolicy` and repeats 429 and every 5xx three times by itself, a 500 too, which Teams asks
 * not to be repeated (learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability, status codes): a
 * card could come twice. The policy is taken out of each client it makes; what is tried again is the ledger's decision. In its place
 * comes one that holds every call back to the pace Teams allows: cards, answers and changed messages are counted together there.
 */
export class NoHiddenRetries extends ConfigurationBotFrameworkAuthentication {
  readonly #pace: Pace;

  constructor(pace: Pace, ...given: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>) {
    super(...given);
    this.#pace = pace;
  }

  override createConnectorFactory(
    ...given: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
  ): ConnectorFactory {
    return withOurPolicies(super.createConnectorFactory(...given), this.#pace);
  }

  override async authenticateRequest(
    ...given: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(...given);
    if (result.connectorFactory !== undefined) withOurPolicies(result.connectorFactory, this.#pace);
    return result;
  }
}

function withOurPolicies(factory: ConnectorFactory, pace: Pace): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (...given) => {
    const client = await create(...given);
    const pipeline = (client as unknown as WithPipeline).client?.pipeline;
    pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
    // The innermost place: further out, a refusal is an exception already.
    pipeline?.addPolicy(pacePolicy(pace), { phase: 'Sign' });
    return client;
  };
  return factory;
}

function pacePolicy(pace: Pace): Policy {
  return {
    name: 'rodTradPace',
    async sendRequest(call, next) {
      const thread = /\/v3\/conversations\/([^/?]+)/.exec(call.url)?.[1];
      const place = await pace.take(thread);
      if (place === undefined) {
        throw Object.assign(new Error('No place in sensible time'), { statusCode: 503, code: 'heldBack' });
      }
      const answer = await next(call).finally(place.done);
      const seconds = Number(answer.headers.get('retry-after'));
      if (answer.status === 429 && seconds > 0) pace.holdFor(seconds * 1_000);
      return answer;
    },
  };
}
