// The three page tables against a model, with random operations performed by guest code; and what is built on them, the same with each.

import { assembleObject, boardNames, createRandom } from "../machine/mod.ts";
import type { PageTable } from "./mod.ts";
import { createBench } from "./testing.ts";

const tables: readonly PageTable[] = ["linear", "inverted", "clustered"];
const OPERATIONS = 12_000;
const LIVE = 700;
const DIRTY = 4;
const kinds = { find: 0, insert: 1, remove: 2, change: 3, after: 4, dirty: 5, end: 6 } as const;

/** A script of random operations with the results that a map gives. */
function script(seed: number): string {
  const random = createRandom(seed);
  const model = new Map<number, number>();
  const words: number[] = [];
  const regions = [0x40000, 0x40100, 0x4ffff, 0x55000, 0x6f000];
  const anywhere = () => random.below(4) ? random.pick(regions) + random.below(120) : 0x40000 + random.below(0x30000);
  const known = () => model.size ? random.pick([...model.keys()]) : anywhere();
  const low = () => (random.word() & ~0x100 | 0x1001) >>> 0;
  for (let i = 0; i < OPERATIONS; i++) {
    let kind = random.pick(Object.values(kinds).slice(0, -1));
    const page = random.below(3) ? known() : anywhere();
    if (kind === kinds.insert && (model.has(page) || model.size >= LIVE)) kind = kinds.find;
    if (kind === kinds.remove && random.below(3) && model.size < LIVE / 2) kind = kinds.find;
    if (kind === kinds.change && !model.has(page)) kind = kinds.after;
    const next = low();
    if (kind === kinds.insert || kind === kinds.change) model.set(page, next);
    if (kind === kinds.remove) model.delete(page);
    const there = model.get(page) ?? 0;
    const expected = kind === kinds.after
      ? model.has(page) ? model.get(page + 1) ?? 0 : 0
      : kind === kinds.dirty
      ? there & DIRTY ? 1 : 0
      : there;
    words.push(kind, (page * 4096 + random.below(4096)) >>> 0, next, expected);
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
    for (const seed of [1, 2]) {
      const text = script(seed);
      bench.run([], {
        images: [{ name, objects: [...objects, assembleObject({ path: "script.s", text })] }],
        maxCycles: 400e6,
      });
    }
  });

  Deno.test(`${pageTable}: each page has the protection it was given, and no other`, () => {
    bench.run(["protection"], { maxCycles: 200e6 });
  });

  Deno.test(`${pageTable}: aliases, given pages, pages out of the cache, dirty bits`, () => {
    bench.run(["page_calls"]);
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
