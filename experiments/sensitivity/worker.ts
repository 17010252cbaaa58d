/** One of the processes that run points side by side: a cell and settings in, a value out. */
import { Memories, UserError } from "../../machine/mod.ts";
import type { Experiment } from "../_harness/experiment.ts";
import { createSystems } from "../_harness/systems.ts";
import { measurePoint, type Request, type Result } from "./point.ts";

interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(result: Result): void;
}

function serve(scope: Scope): void {
  const memories = new Memories(), systems = createSystems(undefined, memories);
  scope.onmessage = async ({ data: { module, table, ...point } }) => {
    try {
      const exports = Object.values(await import(module)) as Partial<Experiment>[];
      const experiment = exports.find((value) => value?.id === table) as Experiment;
      const answer = measurePoint(experiment, { ...point, systems });
      scope.postMessage({ kind: "answer", answer });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      scope.postMessage({ kind: "failed", error: error.pack() });
    } finally {
      memories.takeBack();
    }
  };
}

serve(globalThis as unknown as Scope);
