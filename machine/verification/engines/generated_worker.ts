/** Checks the generated programs of some seeds in a worker; answers with what is wrong, or null. */
import { checkSeed } from "./compare.ts";

/** Seeds from, to and how far apart, and the engine that is held to the specification. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly engine: "compiler" | "auto";
}

interface Scope {
  onmessage: ((event: MessageEvent<Share>) => void) | null;
  postMessage(wrong: string | null): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => {
  const { from, to, step, engine } = data;
  let wrong: string | null = null;
  try {
    for (let seed = from; seed < to; seed += step) checkSeed(seed, engine);
  } catch (error) {
    wrong = error instanceof Error ? error.stack ?? error.message : `${error}`;
  }
  scope.postMessage(wrong);
};
