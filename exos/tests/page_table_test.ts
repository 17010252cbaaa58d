// The three page tables against a model, with random operations performed by guest code; and what
// is built on them, the same with each.

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { assembleObject, boardNames } from "../../machine/mod.ts";
import type { PageTable } from "../mod.ts";
import { createBench } from "./testing.ts";

const tables: readonly PageTable[] = ["linear", "inverted", "clustered"];
const OPERATIONS = 10_000;
const LIVE = 700;
const DIRTY = 4;
const kinds = { find: 0, insert: 1, remove: 2, change: 3, dirty: 4, end: 5 } as const;

/** Regions of pages that lie close, at the ends of what is used among them, and pages anywhere. */
const anywhere = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(0x40000, 0x40100, 0x4ffff, 0x55000, 0x6f000), fc.nat(119)),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant(0x40000), fc.nat(0x2ffff)) },
).map(([from, page]) => from + page);
const operations = fc.array(
  fc.record({
    kind: fc.constantFrom(
      kinds.insert,
      kinds.insert,
      ...Object.values(kinds).filter((kind) => kind !== kinds.end),
    ),
    page: anywhere,
    /** Which of the pages that are mapped it is instead, for two thirds of all. */
    known: fc.nat(),
    low: fc.nat(0xffffffff).map((word) => (word & ~0x100 | 0x1001) >>> 0),
    offset: fc.nat(4095),
  }),
  { maxLength: 4000, size: "max" },
);
type Operation = typeof operations extends fc.Arbitrary<(infer One)[]> ? One : never;

/** The operations as a script with the results that a map gives. */
function script(list: readonly Operation[]): string {
  const model = new Map<number, number>();
  const words: number[] = [];
  for (const { kind: drawn, page: place, known, low, offset } of list) {
    const page = known % 3 && model.size ? [...model.keys()][known % model.size] : place;
    let kind: number = drawn;
    if (kind === kinds.insert && (model.has(page) || model.size >= LIVE)) kind = kinds.find;
    if (kind === kinds.remove && known % 5 && model.size < LIVE / 2) kind = kinds.find;
    if (kind === kinds.change && !model.has(page)) kind = kinds.dirty;
    if (kind === kinds.insert || kind === kinds.change) model.set(page, low);
    if (kind === kinds.remove) model.delete(page);
    const there = model.get(page) ?? 0;
    const expected = kind === kinds.dirty ? (there & DIRTY) / DIRTY : there;
    words.push(kind, page * 4096 + offset, low, expected);
  }
  const sum = [...model].reduce((total, [page, low]) => (total + (low ^ page << 12)) >>> 0, 0);
  words.push(kinds.end, model.size, sum, 0);
  return `\t.section .rodata.script\n\t.globl script\n\t.align 2\nscript:\n${
    words.map((word) => `\t.word ${word}`).join("\n")
  }\n`;
}

for (const pageTable of tables) {
  const bench = createBench({ pageTable });

  Deno.test(`${pageTable}: ${OPERATIONS} random operations come to what a map gives`, () => {
    const { name, objects = [] } = bench.program("table");
    let done = 0;
    const agrees = fc.property(operations, (list) => {
      const object = assembleObject({ path: "script.s", text: script(list) });
      bench.run([], { images: [{ name, objects: [...objects, object] }], maxCycles: 400e6 });
      done += list.length;
    });
    fc.assert(agrees, { seed: 1995, numRuns: 30 });
    assert(done >= OPERATIONS, `${done} operations`);
  });

  Deno.test(`${pageTable}: each page has the protection it was given, and no other`, () => {
    bench.run(["protection"], { maxCycles: 200e6 });
  });

  Deno.test(`${pageTable}: the same with a call a page`, () => {
    createBench({ pageTable, installation: "page" }).run(["protection"], { maxCycles: 200e6 });
  });

  Deno.test(`${pageTable}: a forbidden store is told by the software TLB alone`, () => {
    const running = bench.boot(["soft_bits"]);
    const { machine } = running;
    let lookups = 0;
    const reach = (name: string) => {
      const mark = machine.mark({ at: running.symbol(name) });
      assert(
        running.run({ until: mark, maxCycles: 100e6 }).reason === "mark",
        `${name}: ${machine.output}`,
      );
      mark.remove();
    };
    reach("traps_begin");
    const mark = machine.mark({ at: running.symbol("page_find"), onHit: () => lookups++ });
    reach("traps_end");
    mark.remove();
    // The first of the traps' stores, the protection that the last one gives back, and its store.
    assert(lookups > 0 && lookups < 5, `${lookups} look-ups`);
    assertEquals(running.run({ maxCycles: 100e6 }), { reason: "halt", exit: 0 });
  });

  Deno.test(`${pageTable}: aliases, given pages, pages out of the cache, dirty bits`, () => {
    bench.run(["page_calls"]);
  });

  Deno.test(`${pageTable}: rows of entries, and pages that are the program's no more`, () => {
    bench.run(["entries"]);
  });

  Deno.test(`${pageTable}: as many entries as it takes, round its end, without memory`, () => {
    bench.run(["table_ends"], { settings: { "memory.mb": 4 }, maxCycles: 400e6 });
  });

  Deno.test(`${pageTable}: processes are copies`, () => {
    bench.run(["processes"]);
  });
}

for (const board of boardNames) {
  Deno.test(`${board}: protection and page calls with the linear table`, () => {
    const bench = createBench();
    bench.run(["protection"], { board, maxCycles: 200e6 });
    bench.run(["page_calls"], { board });
  });
}
