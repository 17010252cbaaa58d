/**
 * An experiment's run, checked: an error that it throws, or something that it gives and that is no
 * measurement, is said in one line.
 */
import { SUM_TOLERANCE } from "../../csv/mod.ts";
import { stallCauses, UserError } from "../../machine/mod.ts";

/** A value in a message. */
export const shown = (value: unknown): string =>
  typeof value === "number" || typeof value === "function" || value === undefined
    ? String(value).split("\n")[0]
    : JSON.stringify(value);

/** What should be a measurement. */
type Given = Readonly<Record<string, unknown>> & {
  readonly splits?: Readonly<Record<string, unknown>>;
  readonly stalls?: Readonly<Record<string, unknown>>;
};

/** What is wrong with what a run gave; undefined where nothing is. */
function measurementFault(given: unknown): string | undefined {
  if (given instanceof Promise) return "gives a promise; it must give the measurement itself";
  if (typeof given !== "object" || given === null) {
    return `gives ${shown(given)}; give what measureLoop or measureInterval gives`;
  }
  const {
    cycles,
    instructions,
    minimum_cycles,
    median_cycles,
    trials,
    value,
    splits = {},
    cold_cycles,
    stalls = {},
    fingerprint,
  } = given as Given;
  const numbers = { cycles, instructions, minimum_cycles, median_cycles, trials, value };
  const wanting = Object.entries({ ...numbers, ...splits }).find(([, number]) =>
    typeof number !== "number"
  );
  if (wanting) return `gives ${shown(wanting[1])} for ${wanting[0]}, which is no number`;
  if (cold_cycles !== null && typeof cold_cycles !== "number") {
    return `gives ${shown(cold_cycles)} for cold_cycles; give null where it is not measured`;
  }
  const cause = stallCauses.find((cause) => typeof stalls[cause] !== "number");
  if (cause) return `gives ${shown(stalls[cause])} for stalls.${cause}, which is no number`;
  const sum = stallCauses.reduce(
    (total, cause) => total + Number(stalls[cause]),
    Number(instructions),
  );
  if (Math.abs(sum - Number(cycles)) > SUM_TOLERANCE) {
    return `gives ${cycles} cycles, but ${sum} instructions and stall cycles`;
  }
  if (typeof fingerprint !== "string") {
    return `gives ${shown(fingerprint)} for fingerprint; give the hash of what ran`;
  }
}

/** Whether a module is the suite's own: what these throw is a bug, and prints its trace. */
function isOurs(module: string): boolean {
  // In the report's page no module has an address, and none but ours is there.
  return import.meta.url === undefined || module.startsWith(new URL("..", import.meta.url).href);
}

/**
 * What an experiment's run gives, checked; an error that it throws becomes one line with the cell
 * and the place in the experiment's own file.
 */
export function checkedRun<Measurement>(
  run: () => Measurement,
  { cell, module = "" }: { readonly cell: string; readonly module?: string },
): Measurement {
  let given: Measurement;
  try {
    given = run();
  } catch (error) {
    if (error instanceof UserError || isOurs(module)) throw error;
    throw new UserError(`${cell}: run throws ${thrownText(error, module)}`, { cause: error });
  }
  const fault = measurementFault(given);
  if (fault !== undefined) throw new UserError(`${cell}: run ${fault}`);
  return given;
}

/** An error in one line, with where it was thrown: in the module, if it passed there. */
export function thrownText(error: unknown, module: string): string {
  if (!(error instanceof Error)) return shown(error);
  // A stack has paths as they are, with their blanks.
  const places = [...(error.stack ?? "").matchAll(/(?:file|https?|data):[^()\n]+?:\d+:\d+/g)]
    .map(([place]) => place);
  const own = decodeURI(module);
  const place = places.find((one) => own !== "" && decodeURI(one).startsWith(own)) ?? places[0];
  const [first] = error.message.split("\n");
  return `${error.name}: ${first}${place === undefined ? "" : ` (${place})`}`;
}
