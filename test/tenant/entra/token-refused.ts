/** Why a token was not accepted; each part says it in its own words and with its own status. */
export type TokenFault =
  | 'missing'
  | 'malformed'
  | 'signature'
  | 'expired'
  | 'notYetValid'
  | 'audience'
  | 'issuer'
  | 'tenant';

export class TokenRefused extends Error {
  readonly fault: TokenFault;

  constructor(fault: TokenFault, options?: ErrorOptions) {
    super(`The token was refused: ${fault}.`, options);
    this.fault = fault;
  }
}
