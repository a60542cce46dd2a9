import { ApiError } from '@rod-trad/shared/client/api-error';
import type { Client } from '@rod-trad/shared/client/create-client';
import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { Language } from '@rod-trad/shared/domain/language';

interface Answers {
  readonly home?: () => HomeView | Promise<HomeView>;
  readonly unitPlan?: (unitId: string) => PlanView | Promise<PlanView>;
}

/** A service of two answers, in the language it is asked in. A question nobody has foreseen fails. */
export function fakeService(answers: Answers) {
  const calls: string[] = [];
  const clientIn = (language: Language) => {
    const client = async (name: string, input: { params?: { unitId?: string } } = {}) => {
      const unitId = input.params?.unitId ?? '';
      calls.push([language, name, unitId].filter((part) => part !== '').join(' '));
      const answer = name === 'home' ? answers.home?.() : answers.unitPlan?.(unitId);
      if (answer === undefined) throw new Error(`Nobody expected ${name}`);
      return answer;
    };
    return client as Client;
  };
  return { clientIn, calls };
}

/** A refusal in the server's words. */
export function refusal(status: number): ApiError {
  return new ApiError(status, {
    error: { code: 'x', message: 'Det gikk galt.', remedy: 'Prøv en annen gang.', requestId: 'req-42' },
  });
}
