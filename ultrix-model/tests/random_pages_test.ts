// Page tables against a model: random protections, loads, stores and forks, carried out by a guest
// program that knows what to expect.

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { createUltrixModel } from "../mod.ts";
import { testProgram } from "./testing.ts";

const PAGES = 80, HALF = PAGES / 2;
const NONE = 0, READ = 1, WRITE = 3;

type Operation = {
  readonly what: "load" | "store" | "protect" | "fork";
  readonly page: number;
  readonly argument: number;
};

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 400,
    arbitrary: fc.record({
      what: fc.constant("load" as const),
      page: fc.nat(PAGES - 1),
      argument: fc.constant(0),
    }),
  },
  {
    weight: 400,
    arbitrary: fc.record({
      what: fc.constant("store" as const),
      page: fc.nat(PAGES - 1),
      argument: fc.nat(0x7fffffff),
    }),
  },
  {
    weight: 200,
    arbitrary: fc.record({
      what: fc.constant("protect" as const),
      page: fc.nat(PAGES - 1),
      argument: fc.nat(0xff),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("fork" as const),
      page: fc.constant(0),
      argument: fc.constant(0),
    }),
  },
);

/** The list as data for the guest, with what each operation must give. */
function expectations(operations: readonly Operation[]): string {
  const rights = new Array<number>(PAGES).fill(WRITE);
  const content = new Array<number>(PAGES).fill(0);
  const rows = operations.map(({ what, page, argument }) => {
    switch (what) {
      case "load":
        return [0, page, 0, rights[page] === NONE ? -1 : content[page]];
      case "store": {
        const faults = rights[page] !== WRITE;
        if (!faults) content[page] = argument;
        return [1, page, argument, Number(faults)];
      }
      case "protect": {
        const right = [NONE, READ, WRITE][argument % 3];
        const room = HALF - page % HALF;
        const count = 1 + (argument >> 2) % room;
        for (let i = 0; i < count; i++) rights[page + i] = right;
        return [2, page, count << 2 | right, 0];
      }
      case "fork":
        return [3, 0, 0, 0];
    }
  });
  const words = rows.map((row) => `\t.word\t${row.join(", ")}`).join("\n");
  return [
    "\t.section .rodata.operations",
    "\t.globl\toperations, operationCount",
    "\t.align\t2",
    "operationCount:",
    `\t.word\t${rows.length}`,
    "operations:",
    words,
    "",
  ].join("\n");
}

Deno.test("page tables agree with a model over 10,000 random operations", () => {
  const system = createUltrixModel();
  fc.assert(
    fc.property(
      fc.array(operation, { minLength: 1000, maxLength: 1000, size: "max" }),
      (operations) => {
        const { name, sources = [] } = testProgram("random_pages");
        const list = { path: "operations.s", text: expectations(operations) };
        const running = system.boot("dec3100", [{ name, sources: [...sources, list] }]);
        assertEquals(
          running.run({ maxCycles: 100e6 }),
          { reason: "halt", exit: 0 },
          running.machine.output,
        );
        assertEquals(running.machine.staleHits, []);
      },
    ),
    { numRuns: 12, seed: 1995, endOnFailure: true },
  );
});
