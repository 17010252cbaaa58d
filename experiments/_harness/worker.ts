/**
 * One of the processes that measure side by side. It gets the names of cells, measures each on machines of its own, and gives back what it
 * found: cells depend on nothing but their names, settings and seeds, so that it does not matter who measures them.
 */
import { type BoardName, UserError } from "../../machine/mod.ts";
import { createSystems, experiments } from "../mod.ts";
import { measureCell } from "./measure.ts";
import type { Answer, Question } from "./question.ts";

interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

/** Answers questions until the process is ended. */
function serve(scope: Scope): void {
  const systems = createSystems();
  scope.onmessage = ({ data: { table, name, settings, quick } }) => {
    try {
      const experiment = experiments.find(({ id }) => id === table)!;
      const progress = (_: number, __: number, what: string) => scope.postMessage({ kind: "progress", what });
      const board = name.board as BoardName;
      const measured = measureCell(experiment, name, { systems, board, settings, quick, progress });
      scope.postMessage({ kind: "measured", measured });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      scope.postMessage({ kind: "failed", error: error.pack() });
    }
  };
}

serve(globalThis as unknown as Scope);
