/** A machine that runs ahead, and is brought back or is not, is the machine that did not. */
import { assembleBare, prepareBare } from "../../bare.ts";
import { createRandom } from "../../isa/random.ts";
import { differences } from "./differences.ts";
import { loadProgram, planOf } from "./compare.ts";
import { generateWords } from "./program.ts";
import { assert, assertEquals } from "@std/assert";

/** A program whose first instruction is the first of the text. */
const bare = (text: string) =>
  assembleBare([{
    path: "bare.S",
    text: `\t.set noreorder\n\t.text\n\t.globl main\nmain:${text}`,
  }]);

const PROGRAMS = 40, TURNS = 40, FIRST = 7000;

for (const engine of ["auto", "compiler"] as const) {
  Deno.test(`${engine}: what generated programs run ahead is what they would have run`, () => {
    let ahead = 0, back = 0;
    for (let seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
      const words = generateWords(seed), plan = planOf(seed), random = createRandom(seed);
      const specification = loadProgram(words, plan, "interpreter");
      const tested = loadProgram(words, plan, engine);
      for (let turn = 0; turn < TURNS; turn++) {
        const start = tested.cycles, far = 1 + random.below(random.pick([20, 300, 5000]));
        const ticks = (cycles: number) => tested.time + cycles * tested.ticksPerCycle;
        const part = ticks(random.below(far));
        tested.runAhead(ticks(far));
        if (tested.cycles > start) ahead++;
        assert(tested.time < tested.bus.nextEvent, "a device acts before it ends");
        if (tested.time > part && random.below(2) === 0) {
          tested.turnBack(part);
          back++;
        }
        specification.run({ maxCycles: tested.cycles - specification.cycles });
        assertEquals(specification.cycles, tested.cycles, `seed ${seed}: within an instruction`);
        try {
          tested.run({ maxCycles: 1 + random.below(50) });
          specification.run({ maxCycles: tested.cycles - specification.cycles });
        } catch {
          break;
        }
        assertEquals(differences(specification, tested, turn === TURNS - 1), [], `seed ${seed}`);
      }
    }
    assertEquals([ahead > 10 * PROGRAMS, back > PROGRAMS], [true, true], `${ahead} ${back}`);
  });
}

Deno.test("it ends before a store, to a page too that was not known before it was read", () => {
  // Two pages of one slot of the translation cache, whose words are in the data cache both.
  const program = bare(`	lui $s0, 0x8020
	lui $s1, 0x8060
	ori $s1, $s1, 0x1000
	lw $t0, 0($s0)
	lw $t1, 64($s1)
outer:	li $t2, 2
again:	lw $t1, 64($s1)
	addiu $t2, $t2, -1
	bnez $t2, again
	 nop
	lw $t0, 0($s0)
	nop
	addiu $t0, $t0, 1
	b outer
	 sw $t0, 0($s0)
`);
  for (const engine of ["auto", "compiler"] as const) {
    const { machine } = prepareBare(program, { engine, settings: { "memory.mb": 8 } });
    machine.run({ maxCycles: 2000 });
    for (let start = 0; start < 40; start++) {
      machine.run({ maxCycles: 1 });
      const word = machine.readWord(0x200000), { cycles, time } = machine;
      machine.runAhead(time + 1000 * machine.ticksPerCycle);
      assertEquals([machine.readWord(0x200000), machine.cycles < cycles + 100], [word, true]);
    }
  }
});

Deno.test("the same is stored and loaded past the caches, and in a saved state, by all", () => {
  const program = bare(`	lui $s0, 0xa020
	lui $s1, 0x8020
	la $s2, main
	lui $t1, 0x2000
	or $s2, $s2, $t1
	lw $zero, 8($s1)
	li $t0, 77
	sw $t0, 0($s0)
	sb $t0, 4097($s0)
	sw $t0, 8($s0)
	sw $t0, 0($s2)
	lw $v0, 8($s1)
	lhu $t0, 4096($s0)
	jr $ra
	 addu $v0, $v0, $t0
`);
  const run = (engine: "interpreter" | "auto" | "compiler") =>
    prepareBare(program, { engine, settings: { "memory.mb": 4 } }).machine;
  const specification = run("interpreter");
  assertEquals(specification.run().exit, 77 << 8);
  assertEquals(specification.staleHits.length, 1);
  for (const engine of ["auto", "compiler"] as const) {
    const machine = run(engine), other = run(engine);
    machine.run();
    assertEquals(differences(specification, machine), [], engine);
    other.restore(machine.save());
    assertEquals([other.readWord(0x200000), other.readWord(0x201000)], [77, 77 << 8], engine);
  }
});

Deno.test("a load of 0 is none of a register that was polled and is not known any more", () => {
  const program = bare(`	lui $s0, 0xbfe0
	mtc0 $zero, $10
	li $t0, 0x00030f00
	mtc0 $t0, $2
	mtc0 $zero, $0
	nop
	tlbwi
	lui $t0, 0xa003
	li $t1, 0x1234
	sw $t1, 0($t0)
	lw $t2, 0($s0)
	nop
	sw $zero, 8($s0)
	nop
	lw $v0, 0($zero)
	jr $ra
	 nop
`);
  for (const engine of ["interpreter", "auto", "compiler"] as const) {
    const { machine } = prepareBare(program, { board: "dec5000-200", engine });
    assertEquals(machine.run().exit, 0x1234, engine);
  }
});
