/** Why nobody could be signed in, as far as the person can do something about it. */
export type SignInReason =
  | 'cancelled'
  | 'notSignedIn'
  | 'wrongAccount'
  | 'reopen'
  | 'wait'
  | 'unsupported'
  | 'setup'
  | 'failed';

/** No token could be had. */
export class SignInFault extends Error {
  readonly reason: SignInReason;
  /** Microsoft's code, for whoever has to look into it. */
  readonly code: string;

  constructor(reason: SignInReason, code: string, cause: unknown) {
    super(`Sign-in failed: ${code}`, { cause });
    this.name = 'SignInFault';
    this.reason = reason;
    this.code = code;
  }
}
