/** Something slow that is asked for again and again. */
export interface OneAtATime<Answer> {
  ask(): void;
  /** What is being done is of something that is otherwise by now: nobody is told of it. */
  forget(): void;
  /** What was begun is done. */
  done(answer: Answer): void;
}

/**
 * Begins it when it is asked for, or if it is being done, once more when that is done. Only the answer is told after which
 * nothing was asked for, and that was not to be forgotten.
 */
export function oneAtATime<Answer>(begin: () => void, tell: (answer: Answer) => void): OneAtATime<Answer> {
  let isBusy = false;
  let isAsked = false;
  let isForgotten = false;
  const ask = () => {
    isAsked = isBusy;
    if (isBusy) return;
    isBusy = true;
    isForgotten = false;
    begin();
  };
  const forget = () => {
    isForgotten = isBusy;
  };
  const done = (answer: Answer) => {
    isBusy = false;
    if (isAsked) ask();
    else if (!isForgotten) tell(answer);
  };
  return { ask, forget, done };
}
