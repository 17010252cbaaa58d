/** `compare --check` names the cell and the reason, and passes what agrees. */
import { assertEquals } from "@std/assert";
import type { Cell } from "./cell.ts";
import { disagreements } from "./oracle.ts";

const cell = (system: string, measured: number | "n/a", fingerprint = "0"): Cell =>
  ({
    table: "t",
    board: "b",
    system,
    column: "c",
    reading: "r",
    unit: "us",
    measured,
    fingerprint,
  }) as unknown as Cell;

const expected = [cell("aegis", 2), cell("ultrix", 20)];
const whys = (found: readonly Cell[], tolerance: number) =>
  disagreements(expected, found, { tolerance }).map(({ key, why }) => `${key}: ${why}`);

Deno.test("equal cells agree, and near ones within the tolerance", () => {
  assertEquals(whys(expected, 0), []);
  assertEquals(whys([cell("aegis", 2.05), cell("ultrix", 20)], 0.05), []);
});

Deno.test("a value, a fingerprint, an order, a missing and an unknown cell are each named", () => {
  assertEquals(whys([cell("aegis", 2.05), cell("ultrix", 20)], 0), [
    "t b aegis c r: is 2.05, not 2 us",
  ]);
  assertEquals(whys([cell("aegis", 2, "1"), cell("ultrix", 20)], 0), [
    "t b aegis c r: other guest images or settings",
  ]);
  assertEquals(whys([cell("aegis", "n/a"), cell("ultrix", 20)], 0.05), [
    "t b aegis c r: is n/a, not 2",
  ]);
  assertEquals(whys([cell("aegis", 30), cell("ultrix", 20)], 100), [
    "t b aegis c r: is no longer faster than ultrix",
  ]);
  assertEquals(whys([cell("aegis", 2)], 0), ["t b ultrix c r: is missing"]);
  const sure = { ...cell("aegis", 2), values: [3, 2, 2] },
    quick = { ...cell("aegis", 3), values: [3] };
  assertEquals(disagreements([sure], [quick], { tolerance: 0.1 }), []);
  const beside = { ...sure, reading: "other" };
  assertEquals(disagreements([sure, beside], [quick], { tolerance: 0.1 }), []);
  assertEquals(disagreements([sure, beside], [sure], { tolerance: 0 }).map(({ why }) => why), [
    "is missing",
  ]);
  assertEquals(whys([...expected, cell("exos", 1)], 0), [
    "t b exos c r: is not among the expected cells",
  ]);
});

Deno.test("a series must not turn where it clearly rises or falls", () => {
  const series = (...values: readonly number[]) =>
    values.map((measured, i) => ({ ...cell("aegis", measured), column: String(2 ** i) }));
  const why = (...values: readonly number[]) =>
    disagreements(series(1, 2, 2.1, 1), series(...values), { tolerance: 9 }).map((d) => d.why);
  assertEquals(why(1, 1.5, 1.4, 1.2), []);
  assertEquals(why(1, 0.9, 1.4, 1.2), ["no longer rises from 1"]);
  assertEquals(why(1, 1.5, 1.4, 1.6), ["no longer falls from 4"]);
});
