/**
 * An experiment's run, checked: an error that it throws, or something that it gives and that is no
 * measurement, is said in one line.
 */
import { SUM_TOLERANCE } from "../../csv/mod.ts";
import { stallCauses, UserError } from "../../machine/mod.ts";
import { MeasurementError } from "./run_to_halt.ts";

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
    stalls = {},
  } = given as Given;
  const numbers = { cycles, instructions, minimum_cycles, median_cycles, trials, value };
  const wanting = Object.entries({ ...numbers, ...splits }).find(([, number]) =>
    typeof number !== "number"
  );
  if (wanting) return `gives ${shown(wanting[1])} for ${wanting[0]}, which is no number`;
  const cause = stallCauses.find((cause) => typeof stalls[cause] !== "number");
  if (cause) return `gives ${shown(stalls[cause])} for stalls.${cause}, which is no number`;
  const sum = stallCauses.reduce(
    (total, cause) => total + Number(stalls[cause]),
    Number(instructions),
  );
  if (Math.abs(sum - Number(cycles)) > SUM_TOLERANCE) {
    return `gives ${cycles} cycles, but ${sum} instructions and stall cycles`;
  }
  return Object.entries(onDemand).map(([name, faultOf]) => {
    const own = (given as Given)[name];
    return typeof own === "function" ? undefined : faultOf(own);
  }).find((fault) => fault !== undefined);
}

/** What is wrong with values that may also be given as functions. */
const onDemand = {
  cold_cycles: (given: unknown) =>
    given === null || typeof given === "number"
      ? undefined
      : `gives ${shown(given)} for cold_cycles; give null where it is not measured`,
  fingerprint: (given: unknown) =>
    typeof given === "string"
      ? undefined
      : `gives ${shown(given)} for fingerprint; give the hash of what ran`,
} as const;

/** Whether a module is the suite's own: what these throw is a bug, and prints its trace. */
function isOurs(module: string): boolean {
  // In the report's page no module has an address, and none but ours is there.
  return import.meta.url === undefined || module.startsWith(new URL("..", import.meta.url).href);
}

/**
 * What an experiment's run gives, checked, also where it is worked out on demand; an error that it
 * throws becomes one line with the cell and the place in the experiment's own file.
 */
export function checkedRun<Given extends object>(
  run: () => Given,
  { cell, module = "" }: { readonly cell: string; readonly module?: string },
): Given {
  const named = <Value>(work: () => Value, faultOf: (value: Value) => string | undefined) => {
    let value: Value;
    try {
      value = work();
    } catch (error) {
      if (error instanceof MeasurementError) {
        throw new MeasurementError(`${cell}: ${error.message}`);
      }
      if (error instanceof UserError || isOurs(module)) throw error;
      throw new UserError(`${cell}: run throws ${thrownText(error, module)}`, { cause: error });
    }
    const fault = faultOf(value);
    if (fault !== undefined) throw new UserError(`${cell}: run ${fault}`);
    return value;
  };
  const given = named(run, measurementFault);
  const later = Object.entries(onDemand).flatMap(([name, faultOf]) => {
    const work = given[name as keyof Given];
    return typeof work === "function" ? [[name, () => named(() => work(), faultOf)]] : [];
  });
  return { ...given, ...Object.fromEntries(later) };
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
