/**
 * A malformed experiment of one's own is refused with one line, status 2 and earlier results
 * intact: before anything is measured where the description says it, else with the cell and the
 * place in its file.
 */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { UserError } from "../../machine/mod.ts";
import { experiment } from "../_harness/experiment.ts";
import { checkedRun } from "../_harness/checked_run.ts";
import { demand } from "../_harness/on_demand.ts";
import { measureCell } from "../_harness/measure.ts";
import { createSystems } from "../_harness/systems.ts";
import { checkExperiments } from "../_harness/malformed.ts";
import { experiments, type Measurement } from "../mod.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname);

const sound = {
  id: "mine",
  title: "Mine",
  cite: "nowhere",
  unit: "us",
  columns: ["a", "b"],
  readings: [{ id: "whole", definition: "all of it", argument: "there is no other" }],
  published: [["dec2100", "ultrix", 1, "ours"], ["486", "l3", 2, ""]],
  cited: ["l3"],
  run: () => ({}),
};

/** What a description says instead, and what is said of it. */
const MALFORMED: readonly (readonly [change: Record<string, unknown>, says: string])[] = [
  [{ id: "../mine" }, 'experiment ../mine: id is "../mine"; it names files'],
  [{ id: undefined }, "without an id: id is undefined"],
  [{ title: undefined }, "title is undefined; give one line of text"],
  [{ cite: "two\nlines" }, 'cite is "two\\nlines"; give one line'],
  [{ unit: 3 }, "unit is 3; give one"],
  [{ run: undefined }, "run is undefined; give a function"],
  [{ iteration: "loop" }, 'iteration is "loop"; give a function'],
  [{ module: 1 }, "module is 1; give import.meta.url"],
  [{ seeds: 22 }, "seeds is 22; give a whole number from 1 to 21"],
  [{ seeds: 0.5 }, "seeds is 0.5; give a whole number"],
  [{ columns: [] }, "columns is []; give a list"],
  [{ columns: undefined }, "columns is undefined; give a list"],
  [{ columns: ["a", "two words"] }, 'a column is called "two words"; give a name without blanks'],
  [{ columns: ["a", 7] }, "a column is called 7"],
  [{ columns: ["a", "a"] }, "column a stands twice"],
  [{ axes: { x: "x", y: "y" } }, 'column "a" is no number, and with axes'],
  [{ axes: { x: "x" } }, "axes want a text for x and one for y"],
  [{ titles: { c: "C" } }, 'titles or headings name "c"; did you mean'],
  [{ headings: [{ heading: "h", columns: ["bb"] }] }, 'name "bb"; did you mean b?'],
  [{ readings: [] }, "it has no reading; say in readings"],
  [{ readings: undefined }, "it has no reading"],
  [{ readings: [{ id: "x" }] }, "reading x has the definition undefined"],
  [{ readings: [{}] }, "reading 1 has the id undefined"],
  [{ readings: [sound.readings[0], sound.readings[0]] }, "reading whole stands twice"],
  [{ beside: () => ["half"] }, 'ultrix: column a: no reading is called "half"; readings has whole'],
  [{ beside: () => undefined }, "its description throws TypeError: "],
  [{ published: [] }, "published is []; give a row"],
  [{ published: ["dec2100"] }, 'row 1 of published is "dec2100"; give [board, system, ...cells]'],
  [
    { published: [["dec2100", "ultrix", 1]] },
    "ultrix: 1 cells for 2 columns (a, b); give for each",
  ],
  [{ published: [["dec2100", "ultrix", 1, 2, 3]] }, "dec2100 ultrix: 3 cells for 2 columns (a, b)"],
  [
    { published: [["dec2100", "ultrix", 1, "2"]] },
    'column b holds "2"; give a number above 0, "ou',
  ],
  [{ published: [["dec2100", "ultrix", 1, NaN]] }, "column b holds NaN; give a number above 0"],
  [{ published: [["dec2100", "ultrix", -1, 2]] }, "column a holds -1; give a number above 0"],
  [{ published: [["dec2100", "ultrix", 1, null]] }, "column b holds null; give a number above 0"],
  [{ published: [["dec2101", "ultrix", 1, 1]] }, 'no board is called "dec2101"; there are dec2100'],
  [{ published: [["486", "ultrix", 1, 1]] }, 'no board is called "486"'],
  [{ published: [["dec2100", 3, 1, 1]] }, "row 1 of published has the system 3"],
  [
    { published: [...sound.published, sound.published[0]] },
    "row 3 of published, dec2100 ultrix: st",
  ],
  [{ cited: ["l3", "frpc"] }, 'cited names "frpc", which is neither'],
];

// deno-lint-ignore no-explicit-any -- what is described need not be of the type.
const described = (change: Record<string, unknown>) => experiment({ ...sound, ...change } as any);

Deno.test("what is wrong with a description is said in one line: what, where, what to do", () => {
  checkExperiments([described({})]);
  for (const [change, says] of MALFORMED) {
    const { message } = assertThrows(() => checkExperiments([described(change)]), UserError);
    assertStringIncludes(message, says);
    assert(!message.includes("\n") && message.startsWith("experiment "), message);
  }
  assertThrows(() => checkExperiments([described({}), described({})]), UserError, "called mine");
});

Deno.test("the suite's own experiments are described as they must be", () => {
  checkExperiments(experiments);
});

const whole = {
  cycles: 3,
  instructions: 2,
  stalls: {
    icache: 1,
    dcache: 0,
    uncached: 0,
    writebuffer: 0,
    interlock: 0,
    refresh: 0,
    exception: 0,
  },
  cold_cycles: null,
  minimum_cycles: 3,
  median_cycles: 3,
  trials: 1,
  value: 1,
  fingerprint: "",
};

Deno.test("what a run gives is a whole measurement, or is refused with the cell's name", () => {
  const cell = "mine dec2100 ultrix a";
  // deno-lint-ignore no-explicit-any -- what is given need not be of the type.
  const given = (value: any) => () => checkedRun(() => value as Measurement, { cell });
  assertEquals(given(whole)(), whole);
  const malformed: readonly (readonly [value: unknown, says: string])[] = [
    [undefined, "gives undefined; give what measureLoop"],
    [7, "gives 7; give what measureLoop"],
    [Promise.resolve(whole), "gives a promise"],
    [{ value: 7 }, "gives undefined for cycles, which is no number"],
    [{ ...whole, value: "7" }, 'gives "7" for value'],
    [{ ...whole, cold_cycles: undefined }, "gives undefined for cold_cycles; give null"],
    [{ ...whole, stalls: { icache: 1 } }, "gives undefined for stalls.dcache"],
    [{ ...whole, stalls: undefined }, "gives undefined for stalls.icache"],
    [{ ...whole, instructions: 3 }, "gives 3 cycles, but 4 instructions and stall cycles"],
    [{ ...whole, splits: { inner: null } }, "gives null for inner"],
    [{ ...whole, fingerprint: undefined }, "gives undefined for fingerprint"],
  ];
  for (const [value, says] of malformed) {
    assertThrows(given(value), UserError, `${cell}: run ${says}`);
  }
  const { cold_cycles } = given({ ...whole, cold_cycles: () => 7 })();
  assertEquals(demand(cold_cycles), 7);
  const onDemand: readonly (readonly [value: unknown, says: string])[] = [
    [undefined, "gives undefined for cold_cycles; give null"],
    ["7", 'gives "7" for cold_cycles'],
    [Math.abs, "gives function abs() { [native code] } for cold_cycles"],
    [Promise.resolve(7), "gives {} for cold_cycles"],
  ];
  for (const [value, says] of onDemand) {
    const { cold_cycles } = given({ ...whole, cold_cycles: () => value })();
    assertThrows(() => demand(cold_cycles), UserError, `${cell}: run ${says}`);
  }
  const { fingerprint } = given({ ...whole, fingerprint: () => 7 })();
  assertThrows(() => demand(fingerprint), UserError, `${cell}: run gives 7 for fingerprint`);
  const thrown = (what: unknown, module?: string) => () =>
    checkedRun(() => {
      throw what;
    }, { cell, module });
  assertThrows(thrown("no error"), UserError, `${cell}: run throws "no error"`);
  const says = `${cell}: run throws RangeError: one (${import.meta.url}:`;
  const { message } = assertThrows(thrown(new RangeError("one\ntwo"), import.meta.url), Error);
  // The suite's own errors are bugs, and keep their trace.
  assertEquals(message, "one\ntwo");
  assertThrows(thrown(new RangeError("one\ntwo")), UserError, says);
});

Deno.test("of all seeds that are run the one that is shown is asked what is worked out", () => {
  const asked: number[] = [];
  const values = [4, 1, 3, 5, 2];
  const own = experiment({
    id: "mine",
    title: "mine",
    cite: "",
    unit: "us",
    columns: ["loop"],
    readings: [{ id: "whole", definition: "", argument: "" }],
    published: [["dec3100", "bare", "ours"]],
    seeds: values.length,
    unvaried: true,
    run({ settings }) {
      const seed = settings["layout.seed"];
      const fingerprint = () => `${asked.push(seed)}`;
      return { ...whole, value: values[seed], cold_cycles: () => asked.push(seed), fingerprint };
    },
  });
  const name = { board: "dec3100", system: "bare", column: "loop" } as const;
  const { cell, seed } = measureCell(own, name, { systems: createSystems() });
  assertEquals([seed, cell.cold_cycles, cell.fingerprint, asked], [2, 1, "2", [2, 2]]);
  for (const cold_cycles of [null, () => null]) {
    const run = () => ({ ...whole, cold_cycles });
    const { cell } = measureCell({ ...own, run }, name, { systems: createSystems() });
    assertEquals(cell.cold_cycles, null);
  }
});

/** Runs `stores.ts` of docs/own_experiment with a change, as a user does. */
function runChanged(
  directory: string,
  change: (text: string) => string,
  args: readonly string[] = ["--quick", "--out", "results"],
) {
  const text = Deno.readTextFileSync(`${root}docs/own_experiment/stores.ts`);
  const changed = change(text);
  assert(change === same || changed !== text, "the change is none");
  Deno.writeTextFileSync(`${directory}/stores.ts`, changed);
  const { code, stderr } = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--quiet", "-A", "--no-check", "stores.ts", ...args],
    cwd: directory,
    env: { INIT_CWD: directory, NO_COLOR: "1" },
  }).outputSync();
  return { code, error: new TextDecoder().decode(stderr) };
}

const same = (text: string) => text;
/** Changes of the file, and what is said then. */
const CHANGES: readonly (readonly [change: (text: string) => string, says: string])[] = [
  [
    (text) => text.replace('"exos", ...ours', '"exos", ...ours.slice(1)'),
    "experiment stores: row 1 of published, dec5000-125 exos: 3 cells for 4 columns (2, 4, 6, 8); ",
  ],
  [
    (text) => text.replace("return measureLoop(running,", "throw new TypeError('own' + "),
    ": run throws TypeError: own[object Object] (file:///",
  ],
];

Deno.test("a malformed experiment prints one line, and leaves what was measured as it was", () => {
  const directory = Deno.makeTempDirSync({ prefix: "own experiment " });
  try {
    for (const name of ["stores.S", "deno.json"]) {
      const text = Deno.readTextFileSync(`${root}docs/own_experiment/${name}`);
      Deno.writeTextFileSync(`${directory}/${name}`, text.replace("../..", root.slice(0, -1)));
    }
    const undrawn = runChanged(directory, same, ["draw"]);
    assertEquals([undrawn.code, undrawn.error.split("\n").length], [2, 2], undrawn.error);
    const whole = runChanged(directory, same);
    assertEquals(whole.code, 0, whole.error);
    const before = Deno.readTextFileSync(`${directory}/results/stores.csv`);
    for (const [change, says] of CHANGES) {
      const { code, error } = runChanged(directory, change);
      assertEquals([code, error.trimEnd().split("\n").length], [2, 1], error);
      assertStringIncludes(error, says);
    }
    const [change] = CHANGES[1];
    assertStringIncludes(runChanged(directory, change).error, "/stores.ts:");
    assertEquals(Deno.readTextFileSync(`${directory}/results/stores.csv`), before);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
