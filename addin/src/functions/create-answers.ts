import {
  type FunctionAnswer,
  type FunctionQuestion,
  questionsAtOnce,
} from '@rod-trad/shared/contracts/function-views';

interface AnswersParts {
  /** Asks the service; an answer for each question, in their order. */
  readonly send: (questions: readonly FunctionQuestion[]) => Promise<readonly FunctionAnswer[]>;
  /** Calls back when those that come together have come. */
  readonly soon: (callback: () => void) => void;
}

interface Waiting {
  readonly question: FunctionQuestion;
  readonly resolve: (answer: FunctionAnswer) => void;
  readonly reject: (error: unknown) => void;
}

export interface Answers {
  ask(question: FunctionQuestion): Promise<FunctionAnswer>;
  /** What has been answered is asked for anew from now on. True when there was something to forget. */
  forget(): boolean;
}

/**
 * Gathers the questions of one recalculation into one call, and asks each only once for as long as the pane lives
 * (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-batching). A call that fails is not remembered.
 */
export function createAnswers({ send, soon }: AnswersParts): Answers {
  let kept = new Map<string, Promise<FunctionAnswer>>();
  let waiting: Waiting[] = [];

  const sendAll = async () => {
    const gathered = waiting;
    waiting = [];
    for (let at = 0; at < gathered.length; at += questionsAtOnce) {
      await sendSome(send, gathered.slice(at, at + questionsAtOnce));
    }
  };

  return {
    ask(question) {
      const key = JSON.stringify(question);
      const before = kept.get(key);
      if (before !== undefined) return before;
      const within = kept;
      const asked = new Promise<FunctionAnswer>((resolve, reject) => {
        waiting.push({ question, resolve, reject });
        if (waiting.length === 1) soon(() => void sendAll());
      });
      within.set(key, asked);
      asked.catch(() => within.delete(key));
      return asked;
    },
    forget() {
      const had = kept.size > 0;
      kept = new Map();
      return had;
    },
  };
}

async function sendSome(send: AnswersParts['send'], asked: readonly Waiting[]): Promise<void> {
  try {
    const answers = await send(asked.map(({ question }) => question));
    for (const [at, { resolve, reject }] of asked.entries()) {
      const answer = answers[at];
      if (answer === undefined) reject(new Error('Fewer answers than questions'));
      else resolve(answer);
    }
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}
