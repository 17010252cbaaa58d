/**
 * Finished measurements of an interrupted run, a line each, beside its results. The next run of the
 * same sources, settings and seeds reuses them; a truncated line is ignored. The file is removed
 * when the run ends.
 */
import { createHash } from "node:crypto";
import { UserError } from "../../machine/mod.ts";
import type { Experiment } from "./experiment.ts";
import { type Difference, differenceInWords } from "./index.ts";
import type { Measured } from "./measure.ts";
import { projectRoot } from "./paths.ts";
import type { Kept } from "./pool.ts";

/** Folders whose sources decide what is measured. */
const FOLDERS = ["machine", "aegis", "exos", "ultrix-model", "experiments"];

/** An open file of measurements. */
export interface KeptFile extends Kept {
  /** How many measurements an earlier run had left. */
  readonly resumed: number;
  /** How many there are now. */
  readonly count: number;
  /** Takes the file away. */
  remove(): void;
}

/** Opens the measurements that a run of the same kind left in a folder. */
export function openKept(
  directory: string,
  { chosen: { experiments }, difference }: {
    readonly chosen: { readonly experiments: readonly Experiment[] };
    readonly difference: Difference;
  },
): KeptFile {
  const kind = createHash("sha256").update(differenceInWords(difference));
  for (const path of outside(experiments)) kind.update(path).update(Deno.readFileSync(path));
  kind.update(hashSources());
  const path = `${directory}/.unfinished-${kind.digest("hex").slice(0, 16)}`;
  const known = new Map<string, Measured>();
  for (const line of linesOf(path)) {
    try {
      const [key, measured] = JSON.parse(line);
      known.set(key, measured);
    } catch {
      // The line was being written when the run was interrupted.
    }
  }
  const resumed = known.size;
  return {
    resumed,
    get count() {
      return known.size;
    },
    get: (key) => known.get(key),
    put(key, measured) {
      known.set(key, measured);
      try {
        Deno.mkdirSync(directory, { recursive: true });
        Deno.writeTextFileSync(path, `\n${JSON.stringify([key, measured])}`, { append: true });
      } catch (error) {
        throw new UserError(
          `cannot write ${path}: ${error instanceof Error ? error.message : error}`,
        );
      }
    },
    remove() {
      try {
        Deno.removeSync(path);
      } catch (error) {
        if (!(error instanceof Deno.errors.NotFound)) throw error;
      }
    },
  };
}

/**
 * Hash of the sources that decide what is measured, or of those whose paths from the project's root
 * are wanted.
 */
export function hashSources(wanted: (path: string) => boolean = () => true): string {
  const root = projectRoot();
  const hash = createHash("sha256");
  for (const path of FOLDERS.flatMap((folder) => sourcesIn(`${root}/${folder}`))) {
    const own = path.slice(root.length + 1);
    if (wanted(own)) hash.update(own).update(Deno.readFileSync(path));
  }
  return hash.digest("hex");
}

function linesOf(path: string): string[] {
  try {
    return Deno.readTextFileSync(path).split("\n").filter((line) => line !== "");
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) {
      return [];
    }
    throw error;
  }
}

function sourcesIn(directory: string): string[] {
  const entries = [...Deno.readDirSync(directory)].sort((a, b) => a.name < b.name ? -1 : 1);
  return entries.flatMap(({ name, isDirectory }) => {
    const path = `${directory}/${name}`;
    return isDirectory
      ? sourcesIn(path)
      : /\.(ts|s|S|c|h)$/.test(name) && !name.endsWith("_test.ts")
      ? [path]
      : [];
  });
}

/** Modules of experiments that are not the project's own. */
function outside(experiments: readonly Experiment[]): string[] {
  const own = new URL("../", import.meta.url).href;
  return experiments.flatMap(({ module }) =>
    module?.startsWith("file:") && !module.startsWith(own)
      ? [decodeURIComponent(new URL(module).pathname)]
      : []
  );
}
