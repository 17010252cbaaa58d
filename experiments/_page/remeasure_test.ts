/**
 * What the page measures again, under the seed of the results, and what it steps through: on a wire
 * both machines, on one axis of time.
 */
import { assert, assertEquals } from "@std/assert";
import { cellKey } from "../_harness/cell.ts";
import { demand } from "../_harness/on_demand.ts";
import { readStudy } from "../_harness/study.ts";
import { type Known, measurables, remeasure, runSeed, takeIteration } from "./remeasure.ts";

Deno.test("every measured cell of the results can be measured again, under its own key", () => {
  const keys = new Set(measurables().map(({ key }) => key));
  const measured = readStudy(decodeURIComponent(new URL("../../results", import.meta.url).pathname))
    .filter(({ measured }) => measured !== "n/a");
  assert(measured.length > 500);
  assertEquals(measured.map(cellKey).filter((key) => !keys.has(key)), []);
});

Deno.test("a round trip of Table 11 is stepped through on both machines, in order of time", () => {
  const cell = measurables().find(({ link: { table, system, reading } }) =>
    table === "table11" && system === "bare" && reading === undefined
  )!;
  const { instants, spans } = takeIteration(cell, 0, {})!;
  assert(spans.some(({ track }) => track === "wire"));
  const machines = new Map<string, number>();
  instants.forEach(({ cycle, space, changes }, i) => {
    assert(i === 0 || cycle >= instants[i - 1].cycle, `instruction ${i}`);
    const [machine] = space.split(":");
    machines.set(machine, (machines.get(machine) ?? 0) + changes.length);
  });
  assertEquals([...machines.keys()].sort(), ["client", "server"]);
  for (const [machine, changes] of machines) assert(changes > 50, `${machine}: ${changes}`);
  assertEquals(instants.find(({ space }) => space.startsWith("client:"))?.cycle, 0);
});

Deno.test("of seeds of equal value only that of the results is run", () => {
  const cell = measurables().find(({ key }) => key.startsWith("table06 dec2100 aegis transfer"))!;
  const { fingerprint, value } = runSeed(cell, 3, {});
  const known = {
    key: cell.key,
    unit: "us",
    published: "",
    measured: String(value),
    cycles: "",
    fingerprint: demand(fingerprint),
    values: [value, value, 0, value, value],
  } satisfies Known;
  let started = 0;
  const { experiment } = cell;
  const counted = {
    ...cell,
    experiment: {
      ...experiment,
      run(context: Parameters<typeof experiment.run>[0]) {
        const measurement = experiment.run(context);
        started++;
        return measurement;
      },
    },
  };
  const work = remeasure(counted, known);
  const asked: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) asked.push(step.value);
  const { seed, same } = step.value;
  // The middle one of the equal values first.
  assertEquals([asked, seed, same, started], [[1, 0, 3, 3], 3, true, 1]);
});
