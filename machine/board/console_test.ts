/**
 * The console polled: what the loop in WebAssembly remembers of a register is what the interpreter
 * reads, to the cycle.
 */
import { assert, assertEquals } from "@std/assert";
import { assembleBare, prepareBare } from "../bare.ts";
import { type BoardName, boardNames, boards } from "../boards/boards.ts";
import type { Engine } from "../machine_interface.ts";
import { createRandom } from "../isa/random.ts";
import { differences } from "../verification/engines/differences.ts";
import { deviceTable } from "./device_table.ts";

/**
 * Prints characters, each when its line is free, by reads of every width with others between them.
 */
const PROGRAMS: Readonly<Record<string, string>> = {
  dz: `
	li	$t0, 0x20
	sh	$t0, 0($s0)
	li	$t0, 8
	sh	$t0, 16($s0)
next:	lb	$t1, 1($s0)
	lhu	$t3, 16($s0)
	lw	$t2, 0($s0)
	sw	$t1, -4($sp)
	lhu	$t2, 0($s0)
	addu	$s2, $s2, $t1
	andi	$t0, $t2, 0x8000
	beqz	$t0, next
	 addu	$s2, $s2, $t2
	sh	$s1, 24($s0)
	addiu	$s1, $s1, -1
	bnez	$s1, next
	 nop
`,
  scc: `
	li	$t0, 0x0c00
	sw	$t0, 8($s0)
	li	$t0, 0x0a00
	sw	$t0, 8($s0)
	li	$t0, 0x0500
	sw	$t0, 8($s0)
	li	$t0, 0x0800
	sw	$t0, 8($s0)
next:	lb	$t1, 9($s0)
	lhu	$t3, 0($s0)
	lw	$t2, 8($s0)
	sw	$t1, -4($sp)
	lhu	$t2, 8($s0)
	addu	$s2, $s2, $t1
	andi	$t0, $t2, 0x0400
	beqz	$t0, next
	 addu	$s2, $s2, $t2
	li	$t0, 0x0100
	sw	$t0, 8($s0)
	lw	$t0, 8($s0)
	sll	$t1, $s1, 8
	addu	$s2, $s2, $t0
	sw	$t1, 12($s0)
	addiu	$s1, $s1, -1
	bnez	$s1, next
	 nop
`,
};

function prepare(board: BoardName, engine: Engine) {
  const { CONSOLE } = deviceTable(boards[board]);
  const { kind } = boards[board].wiring.find(({ role }) => role === "console")!;
  const text = `\t.set noreorder\n\t.text\n\t.globl main\nmain:\tli $s0, ${CONSOLE | 0}
\tli $s1, 3\n${PROGRAMS[kind]}\tjr $ra\n\t nop\n`;
  const program = assembleBare([{ path: "poll.S", text }]);
  return prepareBare(program, { board, engine, settings: { "memory.mb": 1 } }).machine;
}

for (const board of boardNames) {
  Deno.test(`${board}: polling is the same under every engine, whenever it is looked at`, () => {
    for (const engine of ["auto", "compiler"] as const) {
      const random = createRandom(1);
      const machines = [prepare(board, "interpreter"), prepare(board, engine)];
      const [specification, tested] = machines;
      while (specification.exit === undefined) {
        const maxCycles = 1 + random.below(random.pick([20, 3000, 40_000]));
        const [a, b] = machines.map((machine) => machine.run({ maxCycles }).reason);
        assertEquals(differences(specification, tested, a === "halt"), []);
        assertEquals(a, b);
        if (random.below(8) === 0) tested.restore(tested.save());
      }
      assert(specification.outputBytes.length === 3 && specification.instructions > 2000);
    }
  });
}
