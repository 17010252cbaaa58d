/**
 * One of the processes that measure side by side. A job names a cell and the module that exports
 * its experiment; a cell depends on nothing but its name, settings and seeds, so that it does not
 * matter who measures it.
 */
import { Memories, UserError } from "../../machine/mod.ts";
import type { Experiment, Systems } from "./experiment.ts";
import type { Job, JobResult } from "./job.ts";
import { thrownText } from "./checked_run.ts";
import { measureCell } from "./measure.ts";
import { createSystems } from "./systems.ts";

interface Scope {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage(result: JobResult): void;
}

/** The experiment of a name among what a module exports. */
async function load({ module, table }: Job): Promise<Experiment> {
  const exports = Object.values(await imported(module)) as Partial<Experiment>[];
  const found = exports.find((value) => value?.id === table && typeof value.run === "function");
  if (!found) {
    throw new UserError(
      `${module} exports no experiment called ${table}; export it, or leave module out`,
    );
  }
  return found as Experiment;
}

async function imported(module: string): Promise<Record<string, unknown>> {
  try {
    return await import(module);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${module} does not load in a worker: ${thrownText(error, module)}`);
  }
}

/** Does jobs until the process is ended. */
function serve(scope: Scope): void {
  let systems: Systems | undefined;
  const memories = new Memories();
  scope.onmessage = async ({ data: job }) => {
    try {
      const experiment = await load(job);
      const progress = (what: string) => scope.postMessage({ kind: "progress", what });
      const { name, settings, quick, engine } = job;
      systems ??= createSystems(engine, memories);
      scope.postMessage({
        kind: "measured",
        measured: measureCell(experiment, name, { systems, memories, settings, quick, progress }),
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      scope.postMessage({ kind: "failed", error: error.pack() });
    }
  };
}

serve(globalThis as unknown as Scope);
