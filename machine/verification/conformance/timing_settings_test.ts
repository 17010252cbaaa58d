/**
 * That every timing setting has its effect, and that cycles are instructions and stalls exactly,
 * on one program that meets every mechanism of timing.
 */
import { assert, assertEquals } from "@std/assert";
import { type BoardName, boardNames } from "../../boards/boards.ts";
import type { SettingName } from "../../boards/settings_table.ts";
import { type Outcome, run } from "./kit.ts";

const base = 0x80100000;

/** A program that meets every mechanism of timing. */
const everything = `
main:   li    $a0, ${base}
        li    $a1, ${base + 0x20000000}
        li    $a2, 0xbfbe0000
        li    $s0, 300
loop:   lw    $t0, 0($a0)
        lw    $t1, 0($a1)
        sw    $s0, 16($a0)
        sw    $s0, 20($a0)
        sb    $s0, 21($a0)
        sb    $s0, 0x2000($a0)
        sw    $s0, 0x1000($a0)
        sw    $s0, 24($a0)
        sw    $s0, 0x1000($a0)
        sw    $s0, 24($a0)
        lw    $t2, 64($a0)
        sw    $s0, 28($a0)
        sw    $zero, 0($a2)
        lw    $t2, 8($a2)
        mult  $s0, $s0
        mflo  $t3
        divu  $zero, $t3, $s0
        mflo  $t4
        li    $t5, 0x00400000
        sll   $t6, $s0, 12
        addu  $t5, $t5, $t6
        lw    $t7, 0($t5)
        andi  $t6, $t6, 0x3000
        li    $t5, 0x00800000
        addu  $t5, $t5, $t6
        jalr  $t5
         nop
        addiu $a0, $a0, 8
        addiu $s0, $s0, -1
        bnez  $s0, loop
         nop
done:   nop
        .section .vector.refill, "ax"
        mfc0  $k0, $10
        mfc0  $k1, $14
        ori   $k0, $k0, 0x700
        mtc0  $k0, $2
        nop
        tlbwr
        jr    $k1
         rfe`;
const jump = (machine: Outcome["machine"]) => {
  const jr = Uint8Array.of(8, 0, 0xe0, 3, 0, 0, 0, 0);
  for (let page = 0; page < 4; page++) machine.place(0x00800000 + page * 0x1000, jr);
};

Deno.test("each timing setting moves the cycles of a program that meets every mechanism", () => {
  const cyclesOf = (board: BoardName, settings: Record<string, number>) =>
    run(everything, { board, settings, prepare: jump, maxCycles: 1_000_000 }).machine.cycles;
  const cases: [SettingName, number, BoardName?, Record<string, number>?][] = [
    ["memory.recovery", 4],
    ["icache.kb", 1],
    ["icache.words", 1],
    ["icache.stall", 30],
    ["dcache.kb", 1],
    ["dcache.words", 1],
    ["dcache.stall", 30],
    ["streaming", 1],
    ["uncached.read", 30],
    ["device.read", 30],
    ["device.write", 30],
    ["wb.depth", 1],
    ["wb.drain", 12],
    ["wb.drain-page", 4],
    ["wb.page", 65536],
    ["wb.coalesce", 1, "dec5000-125"],
    ["wb.coalesce", 2, "dec3100"],
    ["wb.read-first", 0],
    ["wb.read-closes-page", 0],
    ["partial-store.hit", 4],
    ["partial-store.drain", 9],
    ["refresh", 0],
    ["refresh", 2],
    ["refresh.interval", 3000],
    ["refresh.busy", 9],
    ["refresh.busy-fitted", 14, "dec5000-200", { refresh: 2 }],
    ["mult.cycles", 20],
    ["div.cycles", 50],
    ["exception.cycles", 9],
    ["itlb.stall", 1],
    ["clock.mhz", 50],
  ];
  for (const [name, value, board = "dec5000-200", rest = {}] of cases) {
    assert(
      cyclesOf(board, { ...rest, [name]: value }) !== cyclesOf(board, rest),
      `${name}=${value} changes nothing`,
    );
  }
});

for (const board of boardNames) {
  Deno.test(`${board}: cycles are the completed instructions plus the stalls`, () => {
    let completed = 0;
    const end = run(everything, {
      board,
      maxCycles: 1_000_000,
      prepare(machine) {
        completed = 0;
        jump(machine);
        let stalled = 0;
        machine.observe(({ before, after }) => {
          const stalls = machine.state.stalls.reduce((a, b) => a + b);
          const own = after - before - (stalls - stalled);
          assert(own === 0 || own === 1, "a step completes one instruction or none");
          completed += own;
          stalled = stalls;
        });
      },
    });
    const { machine } = end;
    assertEquals(machine.instructions, completed);
    assertEquals(machine.cycles, completed + Object.values(machine.stalls).reduce((a, b) => a + b));
    for (const [cause, cycles] of Object.entries(machine.stalls)) {
      assert(cycles > 0, `${cause} never strikes`);
    }
  });
}
