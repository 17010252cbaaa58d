/** What the page steps through: on a wire both machines, on one axis of time. */
import { assert, assertEquals } from "@std/assert";
import { measurables, takeIteration } from "./remeasure.ts";

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
