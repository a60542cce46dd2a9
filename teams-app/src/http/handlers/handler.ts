import type { RouteBody, RouteFile, RouteParams, RouteQuery } from '@rod-trad/shared/contracts/route';
import type { RouteName, routes } from '@rod-trad/shared/contracts/routes';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import { AppError } from '@rod-trad/shared/errors';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { CommandOutcome, Outcome } from '@rod-trad/shared/use-cases/use-case';
import type { z } from 'zod';
import type { UseCases } from '../use-cases.ts';

/** What a handler is given: an actor the token vouches for, and input the contract has read. */
export interface Call<Name extends RouteName> {
  readonly useCases: UseCases;
  readonly actor: Actor;
  readonly language: Language;
  readonly freshness: Freshness;
  readonly params: RouteParams<(typeof routes)[Name]>;
  readonly query: RouteQuery<(typeof routes)[Name]>;
  readonly body: RouteBody<(typeof routes)[Name]>;
  readonly file: RouteFile<(typeof routes)[Name]>;
}

export type Handler<Name extends RouteName> = (
  call: Call<Name>,
) => Promise<z.input<(typeof routes)[Name]['response']>>;

/** A use case's value, or its refusal as an error with a name. */
export function unwrap<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'ok') return outcome.value;
  throw new AppError(outcome.kind, `Refused by the use case: ${outcome.kind}`);
}

/** A command's value, or its refusal as an error with a name: every fault, or the version that stands now. */
export function unwrapCommand<Value, Entity>(
  outcome: CommandOutcome<Value, Entity>,
  present: (current: Entity, etag: string) => unknown,
): Value {
  if (outcome.kind === 'invalid') {
    throw new AppError('invalid', 'Refused by the rules', { details: { faults: outcome.faults } });
  }
  if (outcome.kind === 'conflict') {
    const { entity, etag } = outcome.current;
    throw new AppError('conflict', 'There is a newer version', {
      details: { current: present(entity, etag) },
    });
  }
  return unwrap(outcome);
}
