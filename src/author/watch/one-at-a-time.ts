/** Something slow that is asked for again and again. */
export interface OneAtATime<Answer> {
  ask(): void;
  /** What was begun is done. */
  done(answer: Answer): void;
}

/**
 * Begins it when it is asked for, or if it is being done, once more when that is done. Only the answer is told after which
 * nothing was asked for.
 */
export function oneAtATime<Answer>(begin: () => void, tell: (answer: Answer) => void): OneAtATime<Answer> {
  let isBusy = false;
  let isAsked = false;
  const ask = () => {
    isAsked = isBusy;
    if (isBusy) return;
    isBusy = true;
    begin();
  };
  const done = (answer: Answer) => {
    isBusy = false;
    if (isAsked) ask();
    else tell(answer);
  };
  return { ask, done };
}
