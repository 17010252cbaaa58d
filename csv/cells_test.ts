/** Reading cells and their seeds: what those who compare and those who draw refuse alike. */
import { assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../errors/mod.ts";
import { checkTables, readCells } from "./mod.ts";

const head = "board,system,column,reading,unit,published,measured,range_low,range_high," +
  "hardware_low,hardware_high,ratio,verdict,seeds,seeds_above_10";
const text = `${head}
dec2100,ultrix,call,loop,us,2,3.0000,2.5000,4.0000,2.9000,3.2000,1.500,within-2x,3,1
dec2100,aegis,call,loop,us,n/a,n/a,0.0000,0.0000,,,,not-measured,0,0
`;
const seeds = `board,system,column,reading,seed,measured
dec2100,ultrix,call,loop,0,2.5000
dec2100,ultrix,call,loop,1,3.0000
dec2100,ultrix,call,loop,2,4.0000
`;
const known = {
  id: "table99",
  columns: [{ id: "call" }],
  rows: [{ board: "dec2100", system: "ultrix" }, { board: "dec2100", system: "aegis" }],
};
type Change = (text: string) => string;
const same: Change = (text) => text;
const read = (cells: Change, ofSeeds: Change = same, places = known) =>
  readCells({ path: "x.csv", text: cells(text), columns: head.split(",") }, {
    seeds: { path: "seeds.csv", text: ofSeeds(seeds), columns: ["seed", "measured"] },
    known: places,
  });

Deno.test("cells are read with their seeds' values", () => {
  assertEquals(read(same).map(({ values }) => values), [[2.5, 3, 4], []]);
});

Deno.test("cells that do not agree with themselves, their seeds or the index are refused", () => {
  const changed = (from: string, to: string): Change => (text) => text.replace(from, to);
  const cells: readonly (readonly [from: string, to: string, says: string])[] = [
    ["1.500,within", "1.501,within", "x.csv, row 2: ratio is 1.501, not measured / published"],
    ["within-2x", "within-10", "verdict is within-10 at ratio 1.500"],
    ["3.0000,2.5000", "3.0000,3.5000", "measured is 3, outside of 3.5 to 4"],
    ["2.9000,3.2000", "3.9000,3.2000", "hardware_low is 3.9000, above 3.2000"],
    ["2.9000,3.2000", "2.9000,", "hardware_low and hardware_high are of one range"],
    ["us,2,3", "us,two,3", 'published is "two", where a number is needed'],
    ["aegis", "plan9", "row 3: index.json knows of no cell dec2100 plan9 call loop"],
    ["aegis", "ultrix", "row 3: dec2100 ultrix call loop stands twice"],
    ["aegis,call", "aegis,cold", "knows of no cell dec2100 aegis cold loop"],
    ["ratio,verdict", "verdict,verdict", "x.csv: column ratio is missing"],
    ["seeds_above_10", "seeds_above_10,seeds", 'column "seeds" does not belong there, or stands'],
  ];
  for (const [from, to, says] of cells) {
    assertThrows(() => read(changed(from, to)), UserError, says);
  }
  const ofSeeds: readonly (readonly [from: string, to: string, says: string])[] = [
    ["loop,1,3", "loop,2,3", "seeds.csv, row 3: seed is 2, where 1 is next"],
    ["4.0000", "4.1000", "its seeds have another number, median, range or count above"],
    ["dec2100,ultrix,call,loop,2,4.0000\n", "", "its seeds have another number"],
  ];
  for (const [from, to, says] of ofSeeds) {
    assertThrows(() => read(same, changed(from, to)), UserError, says);
  }
  assertThrows(() => read(same, (text) => text.split("\n")[0]), UserError, "another number");
  const otherSystem: Change = (text) => text.replaceAll("ultrix", "exos");
  const stray = "seeds.csv: dec2100 exos call loop is no cell of x.csv";
  assertThrows(() => read(same, otherSystem), UserError, stray);
});

Deno.test("an index with a table that has no name of its own, or no places, is refused", () => {
  assertEquals(checkTables([known], "index.json"), [known]);
  const wrong = (tables: unknown, says: string) =>
    assertThrows(() => checkTables(tables as typeof known[], "index.json"), UserError, says);
  wrong([known, known], "index.json: table99 stands twice");
  for (const id of ["../table99", "", undefined]) wrong([{ ...known, id }], "is no index");
  for (const name of ["columns", "rows"]) wrong([{ ...known, [name]: 1 }], "no index");
  for (const tables of [undefined, null, {}, "x", [null]]) wrong(tables, "is no index of results");
});
