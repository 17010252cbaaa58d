import { assert, assertMatch } from "@std/assert";
import { createExos } from "../exos/mod.ts";
import { figureCovertTlb } from "./figure_covert_tlb.ts";
import { createSystems } from "./_harness/systems.ts";

const systems = createSystems();
/** Bits that a turn tells. */
function bitsOf(
  system: string,
  column: string,
  { settings = {}, made = systems }: {
    readonly settings?: Readonly<Record<string, number>>;
    readonly made?: typeof systems;
  } = {},
): number {
  const { value, cycles } = figureCovertTlb.run({
    settings,
    systems: made,
    quick: false,
    sampled: false,
    reading: figureCovertTlb.reading,
    board: "dec5000-125",
    system,
    column,
  });
  return value * cycles / 25e6;
}

Deno.test("pages that take entries of the TLB tell a good part of a bit a turn", () => {
  for (const system of ["exos", "ultrix"]) {
    const bits = bitsOf(system, "8");
    assert(bits > 0.25 && bits <= 1, `${system}: ${bits}`);
  }
});

Deno.test("nothing is told where the receiver's TLB is full before its look", () => {
  for (const system of ["exos-filled", "ultrix-filled"]) {
    const bits = bitsOf(system, "16");
    assert(bits < 0.05, `${system}: ${bits}`);
  }
});

Deno.test("nothing is told where the TLB has entries for all pages of both", () => {
  for (const system of ["exos", "ultrix"]) {
    const bits = bitsOf(system, "16", { settings: { "tlb.entries": 512 } });
    assert(bits < 0.05, `${system}: ${bits}`);
  }
});

Deno.test("a refill that is one cycle longer draws from all entries, and tells more", () => {
  const longer = createExos({
    edit(path, text) {
      if (path !== "aegis/kernel/vectors.S") return text;
      const refill = /(refill:\n)\t\.budget 18\n([^]*?)(\ttlbwr\n[^]*?)\t\.endbudget\n/;
      assertMatch(text, refill);
      return text.replace(refill, "$1$2\tnop\n$3");
    },
  });
  for (const column of ["8", "16", "32"]) {
    const [half, all] = [bitsOf("exos", column), bitsOf("exos", column, { made: () => longer })];
    assert(all > 1.3 * half, `${column}: ${half}, ${all}`);
  }
});
