import { Problem, type Challenge, type Submission } from '../../contract/index.ts';
import type { Check, Scene } from '../check.ts';
import { mustBe, type Question, type Reply } from '../conversation.ts';
import { complaint, receiptIn, sameJson, type Customer } from '../customer.ts';
import { answerTo } from '../met-challenges.ts';

/** The challenge that a backend asks for before it takes a complaint, if it does. */
function demanded({ status, json }: Reply): Challenge | undefined {
  if (status !== 428) return undefined;
  const { challenge } = Problem.parse(json);
  mustBe(challenge !== undefined, 'A demand for a challenge must say which, with what it needs.');
  return challenge;
}

const answered = (customer: Customer, submission: Submission, answer: string): Question => {
  const question = customer.handingIn(submission);
  return { ...question, headers: { ...question.headers, 'redress-challenge': answer } };
};

/** Somebody with a complaint, and a good answer to what is asked for it; nothing where nothing is asked. */
async function challenged({ newCustomer, askPlainly }: Scene) {
  const [customer, submission] = [newCustomer(), complaint()];
  const challenge = demanded(await askPlainly(customer.handingIn(submission)));
  const answer = challenge && (await answerTo(challenge));
  return answer === undefined ? undefined : { customer, submission, answer };
}

/** What holds where a challenge is asked for that this suite can meet: a proof of work. Where none is, they hold by themselves. */
export const challengeChecks: readonly Check[] = [
  {
    sentence: 'Where a challenge is asked for, a wrong answer is no answer',
    run: async (scene) => {
      const met = await challenged(scene);
      if (!met) return;
      const reply = await scene.askPlainly(answered(met.customer, met.submission, 'no-answer-at-all'));
      mustBe(
        demanded(reply) !== undefined,
        `A wrong answer must be answered 428; it was answered ${reply.status}.`,
      );
    },
  },
  {
    sentence: 'An answer to a challenge lets one complaint in, and no other',
    run: async (scene) => {
      const met = await challenged(scene);
      if (!met) return;
      receiptIn(await scene.askPlainly(answered(met.customer, met.submission, met.answer)), [201]);
      const reply = await scene.askPlainly(answered(scene.newCustomer(), complaint(), met.answer));
      mustBe(
        demanded(reply) !== undefined,
        `An answer that was used must be answered 428; it was answered ${reply.status}.`,
      );
    },
  },
  {
    sentence: 'A repetition gets its receipt without a challenge',
    run: async (scene) => {
      const met = await challenged(scene);
      if (!met) return;
      const first = receiptIn(
        await scene.askPlainly(answered(met.customer, met.submission, met.answer)),
        [201],
      );
      const again = receiptIn(await scene.askPlainly(met.customer.handingIn(met.submission)), [200]);
      mustBe(sameJson(again, first), 'The receipt of a repetition must be the first one.');
    },
  },
];
