import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorFactory } from 'botframework-connector';

/** The part of botbuilder's HTTP client that holds its policies; not in its types. */
interface WithPipeline {
  readonly client?: { readonly pipeline?: { removePolicy(named: { name: string }): unknown } };
}

/**
 * botbuilder 4.23 overlooks `noRetryPolicy` and repeats 429 and every 5xx three times by itself, a 500 too, which Teams asks
 * not to be repeated (learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability, status codes): a
 * card could come twice. The policy is taken out of each client it makes; what is tried again is the ledger's decision.
 */
export class NoHiddenRetries extends ConfigurationBotFrameworkAuthentication {
  override createConnectorFactory(
    ...given: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
  ): ConnectorFactory {
    return withoutRetries(super.createConnectorFactory(...given));
  }

  override async authenticateRequest(
    ...given: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(...given);
    if (result.connectorFactory !== undefined) withoutRetries(result.connectorFactory);
    return result;
  }
}

function withoutRetries(factory: ConnectorFactory): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (...given) => {
    const client = await create(...given);
    (client as unknown as WithPipeline).client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
    return client;
  };
  return factory;
}
