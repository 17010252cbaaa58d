/**
 * `deno task validate`: runs the programs with which others measured the same machines and systems,
 * and shows their numbers beside ours. None of these numbers is the paper's. A run of all, with
 * nothing changed, writes results/validation.csv and draws it.
 */
import { render } from "../../paper-figures/mod.ts";
import { UserError } from "../../machine/mod.ts";
import { command, start } from "../_harness/command.ts";
import { outputPath, projectRoot, readText, userPath, writeWhole } from "../_harness/paths.ts";
import { reproduce } from "../_harness/pool.ts";
import { createProgress } from "../_harness/progress.ts";
import { textTable } from "../_harness/show.ts";
import { checkEngine, checkSettings, chooseName } from "../_harness/usage.ts";
import { validations } from "../validation/mod.ts";
import {
  nearness,
  rowsNotRun,
  validationCsv,
  validationFromCsv,
  type ValidationRow,
  validationRows,
} from "../validation/rows.ts";
import type { Validation } from "../validation/validation.ts";

const names = validations.map(({ id }) => id);

/** The validations that a user's module exports. */
async function load(path: string): Promise<Validation[]> {
  const whole = userPath(path);
  outputPath(path);
  let exported: Record<string, Partial<Validation>>;
  try {
    exported = await import(new URL(`file://${encodeURI(whole)}`).href);
  } catch (error) {
    throw new UserError(
      `${path} cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
    );
  }
  const found = Object.values(exported).filter((value) =>
    Array.isArray(value?.others) && value.run !== undefined
  );
  if (found.length === 0) throw new UserError(`${path} exports no validation`);
  return [...new Set(found)] as Validation[];
}

async function choose(operands: readonly string[]): Promise<readonly Validation[]> {
  if (operands.length === 0) return validations;
  const chosen = await Promise.all(
    operands.map((operand) =>
      operand.endsWith(".ts")
        ? load(operand)
        : validations.filter(({ id }) => id === chooseName(operand, { kind: "validation", names }))
    ),
  );
  return chosen.flat();
}

function show(rows: readonly ValidationRow[]): void {
  const figure = (value: number | null) =>
    value === null ? "" : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  const run = rows.filter(({ ours }) => ours !== null);
  console.log(textTable(
    [
      "machine",
      "on",
      "theirs",
      "what",
      "unit",
      "others",
      "ours",
      "ratio",
      "source",
      "on this, or an end",
      "otherwise",
    ],
    run.map((row) => [
      row.machine,
      row.system,
      row.under,
      row.benchmark,
      row.unit,
      String(row.others),
      figure(row.ours),
      row.ratio!.toFixed(2),
      row.source,
      row.calibrated || (row.end && `${row.end} of ours`),
      row.suspects.join("; "),
    ]),
  ));
  for (const [system, kind] of [["bare", "machine"], ["ultrix", "system"]]) {
    const { rows: count, median_factor, within } = nearness(
      run.filter((row) => row.system === system),
    );
    if (median_factor === null) continue;
    const [ten, quarter, two] = within;
    console.log(
      `${kind}: ${count} rows, median factor ${
        median_factor.toFixed(2)
      }; ${ten} within 10 %, ${quarter} within 25 %, ${two} within a factor of two`,
    );
  }
  const missing = rows.length - run.length;
  if (missing) {
    console.log(
      `${missing} numbers of others have no program here; --json and validation.csv say why`,
    );
  }
}

await start(command({
  name: "deno task validate",
  does: `Measures, with programs like theirs, what others measured on the same machines and systems;
nothing of it is the paper's. NAMES choose some; FILE is a module of your own that exports a
validation. Everything, with nothing changed, goes to results/validation.csv.`,
  operands: { show: "[NAMES|FILE.ts…]", help: `${names.join(" ")}; all when none is given` },
  flags: {
    quick: { help: "one seed instead of 21" },
    set: { value: "NAME=VALUE", many: true, help: "change an assumption; see: deno task settings" },
    engine: { value: "E", help: "interpreter, compiler or auto" },
    out: {
      value: "DIR",
      help: "where to write; out/ of the project for runs that are not the default",
    },
    with: {
      value: "DIR",
      help: "run nothing: show the validation.csv of a directory, e.g. results",
    },
    json: { help: "{rows, summary} on standard output" },
  },
  async run({ quick, set, engine, out, with: directory, json }, operands) {
    let rows: readonly ValidationRow[];
    if (directory !== undefined) {
      if (operands.length || quick || set.length || engine || out) {
        throw new UserError("--with runs nothing: give it alone");
      }
      const path = `${userPath(directory)}/validation.csv`;
      rows = validationFromCsv(readText(path), path);
    } else {
      const settings = checkSettings(set);
      const chosen = await choose(operands);
      const standard = operands.length === 0 && !quick && set.length === 0 &&
        engine === undefined && out === undefined;
      const folder = out !== undefined
        ? userPath(out)
        : `${projectRoot()}/${standard ? "results" : "out"}`;
      outputPath(`${folder}/validation.csv`);
      const progress = createProgress();
      const options = { settings, quick, engine: checkEngine(engine), progress: progress.show };
      const cells = (await reproduce(chosen, options)).flat();
      progress.clear();
      rows = [...validationRows(chosen, cells), ...(operands.length ? [] : rowsNotRun())];
      writeWhole(`${folder}/validation.csv`, validationCsv(rows));
      if (standard) await render(folder, `${projectRoot()}/paper-figures`);
      console.error(`written to ${folder}/validation.csv`);
    }
    const kinds = { machine: "bare", system: "ultrix" };
    const summary = Object.fromEntries(
      Object.entries(kinds).map((
        [kind, system],
      ) => [kind, nearness(rows.filter((row) => row.system === system))]),
    );
    if (json) console.log(JSON.stringify({ rows, summary }, null, 2));
    else show(rows);
    return 0;
  },
}));
