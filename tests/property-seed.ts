import fc from "fast-check";
import { SEED } from "./durability/rounds.ts";

// A change is to be judged by the change: the tests try the same every time, and others in their full length.
fc.configureGlobal({ seed: SEED });
