/** Hits that compiled code notes are those that the interpreter sees, in the same order. */
import { assemble, load } from "../conformance/kit.ts";
import type { Hit } from "../../instruments/marks.ts";
import type { Engine } from "../../machine_interface.ts";
import { HITS } from "../../cpu/state.ts";
import { Gpr } from "../../isa/registers.ts";
import { assert, assertEquals } from "@std/assert";

/** Passes of the loop: more than can be noted before they are read. */
const PASSES = 3 * HITS;

/** A load of $a0 that is on its way where the loop begins, and a branch with a mark behind it. */
const program = assemble(`
main:   lui   $gp, 0x8010
        addiu $t0, $zero, ${PASSES}
begin:  addiu $t1, $t1, 3
        sw    $t1, 0($gp)
        jal   callee
         addiu $t0, $t0, -1
        jal   slot
         nop
        bnez  $t0, begin
         lw   $a0, 0($gp)
last:   b     last
         nop
callee: jr    $ra
slot:    nop
        jr    $ra
         nop`);

/** What is told of the program's marks under an engine. */
function toldBy(engine: Engine): string[] {
  const machine = load(program, { engine });
  const told: string[] = [];
  const watch = (label: string, options: { readonly follows?: boolean }) =>
    machine.mark({
      at: program.address(label),
      register: Gpr.a0,
      ...options,
      onNoted: ({ cycles, cost, value }: Hit) =>
        void told.push(
          JSON.stringify(options.follows ? label : [label, cycles, cost, value]),
        ),
    });
  watch("begin", {});
  const callee = watch("callee", {}), slot = watch("slot", { follows: true });
  machine.run({ until: machine.mark({ at: program.address("last") }) });
  assertEquals([callee.count, slot.count], [PASSES, 2 * PASSES]);
  return told;
}

Deno.test("hits of several marks are told in order, a register before its load among them", () => {
  const specification = toldBy("interpreter");
  assertEquals(specification.length, 4 * PASSES);
  for (const engine of ["compiler", "auto"] as const) assertEquals(toldBy(engine), specification);
});

Deno.test("a mark that a run stops at is seen from then on, and others are noted again", () => {
  for (const engine of ["interpreter", "compiler", "auto"] as const) {
    const machine = load(program, { engine });
    const callee = machine.mark({ at: program.address("callee"), each: false });
    machine.run({ maxCycles: 1000 });
    const before = callee.count;
    assert(before > 10);
    for (let i = 1; i <= 3; i++) {
      assertEquals(machine.run({ until: callee }).mark, callee);
      assertEquals([callee.count, machine.cpu.pc >>> 0], [before + i, callee.at]);
    }
    const added = machine.mark({ at: callee.at, each: false });
    machine.run({ until: machine.mark({ at: program.address("last") }) });
    assertEquals([callee.count, added.count], [PASSES, PASSES - before - 3]);
  }
});

Deno.test("noted hits stay with the machine that made them when another state is put back", () => {
  const machine = load(program, { engine: "compiler" });
  const begin = machine.mark({ at: program.address("begin") });
  machine.run({ until: begin });
  const start = machine.save();
  const runs = [1, 2].map(() => {
    machine.restore(start);
    const { length } = begin.hits;
    machine.run({ maxCycles: 5000 });
    return begin.cycles.slice(length);
  });
  assert(runs[0].length > 100);
  assertEquals(runs[0], runs[1]);
});
