/** Whether the tests go their full length: `npm run test:long`. */
export const IS_LONG = process.env.LONG_TESTS === "1";

/** How often a test that tries its luck does so: with every run of the tests, and in their full length. */
export const rounds = (quick: number, full: number): number => (IS_LONG ? full : quick);

/** The same throws every time, or those of another seed by SEED=7; in their full length others every time. */
export const SEED = Number(process.env.SEED ?? (IS_LONG ? Date.now() % 1_000_000 : 1));

/** Says what was tried, and how to try the same again. */
export const tell = (what: string): void => console.log(`${what} (SEED=${SEED})`);
