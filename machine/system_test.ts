/**
 * A kernel of a few lines is booted on every board: it must find what the hand-over promises and
 * be interrupted by its board's clock.
 */

import { unmapped } from "./isa/system.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { assembleObject } from "./toolchain/assemble.ts";
import { AssemblyError } from "./toolchain/object.ts";
import { link } from "./toolchain/link.ts";
import { layoutSections } from "./toolchain/layout.ts";
import { boardHeaders } from "./board/headers.ts";
import { bootConstants } from "./board/boot_constants.ts";
import { type BoardName, boardNames, boards } from "./boards/boards.ts";
import { GuestCrash } from "./decstation.ts";
import { readElf } from "./toolchain/elf.ts";
import { writeElf } from "./toolchain/elf_writer.ts";
import { bootKernel, type Running } from "./system.ts";

/**
 * Prints the second file's name, lets the clock tick at 256 Hz, and halts with the file count
 * after 20 ticks.
 */
const kernelSource = `
#include "machine/board/boot.h"
    .set noreorder
    .section .vector.general, "ax"
    mfc0 $k0, $13
    la $k1, kernel_ticked
    jr $k1
     nop

    .text
    .globl kernel_entry
    .ent kernel_entry
kernel_entry:
    move $s0, $a0
    lw $t0, BOOT_MAGIC($s0)
    li $t1, BOOT_MAGIC_WORD
    bne $t0, $t1, kernel_bad
     li $s7, DEBUG_PORT
    lw $s1, BOOT_CLOCK($s0)             /* s1 = the clock */
    lw $s2, BOOT_CLOCK_MASK($s0)        /* s2 = its bit of Status */
    lw $t3, BOOT_ENABLE($s0)            /* the interrupt register and what to put there */
    lw $t4, BOOT_CLOCK_ENABLE($s0)
    nop
    beqz $t4, name
     addiu $t5, $s0, BOOT_FILES + BOOT_FILE_SIZE + BOOT_FILE_NAME
    sw $t4, 0($t3)
name:
    lbu $t6, 0($t5)
    addiu $t5, $t5, 1
    beqz $t6, start_clock
     nop
    sw $t6, DEBUG_PORT_PRINT($s7)
    b name
     nop
start_clock:
    li $t0, CLOCK_A_RUN + CLOCK_A_256HZ
    sb $t0, CLOCK_A($s1)
    li $t0, CLOCK_B_PIE + CLOCK_B_BINARY + CLOCK_B_24H
    sb $t0, CLOCK_B($s1)
    ori $t0, $s2, 1
    mtc0 $t0, $12
    move $s3, $zero
wait:
    b wait
     nop
kernel_bad:
    li $s7, DEBUG_PORT
    li $t0, 99
    sw $t0, DEBUG_PORT_HALT($s7)
    .end kernel_entry

    .globl kernel_ticked
    .ent kernel_ticked
kernel_ticked:
    and $k0, $k0, $s2
    beqz $k0, kernel_bad
     addiu $s3, $s3, 1
    lbu $k0, CLOCK_C($s1)
    li $k1, 20
    bne $s3, $k1, 1f
     lw $k0, BOOT_FILE_COUNT($s0)
    nop
    sw $k0, DEBUG_PORT_HALT($s7)
1:  mfc0 $k0, $14
    nop
    jr $k0
     rfe
    .end kernel_ticked
`;

const programSource = (value: number) => `
    .set noreorder
    .globl main
    .ent main
main:
    jr $ra
     li $v0, ${value}
    .end main
    .globl value
    .set value, ${value}
`;

function start(
  board: BoardName,
  settings?: Record<string, number>,
  source = kernelSource,
): Running {
  const include = (path: string) => boardHeaders[path];
  return bootKernel(board, {
    settings,
    link: () => {
      const objects = [assembleObject({ path: "kernel.S", text: source }, { include })];
      const fixed = { ".vector.general": 0x80000080 };
      const kernel = link(objects, {
        name: "kernel",
        entry: "kernel_entry",
        place: layoutSections({ text: 0x80001000, fixed }),
      });
      const programs = ["first", "second"].map((name, i) => {
        const object = assembleObject({ path: `${name}.s`, text: programSource(i + 5) });
        return link([object], { name, entry: "main", place: layoutSections({ text: 0x00400000 }) });
      });
      return { kernel, programs };
    },
  });
}

for (const board of boardNames) {
  Deno.test(`${board}: a kernel finds its files and is interrupted at the rate it chose`, () => {
    const running = start(board);
    const ticked = running.machine.mark({ at: running.symbol("kernel_ticked"), each: true });
    assertEquals(running.run({ maxCycles: 5_000_000 }), { reason: "halt", exit: 2 });
    assertEquals(running.machine.output, "second");
    assertEquals(ticked.count, 20);
    const period = 12_500_000 / running.machine.ticksPerCycle;
    ticked.cycles.forEach((cycle, i) => {
      const late = cycle - (i + 1) * period;
      assert(late >= 0 && late < 100, `tick ${i} came ${late} cycles late`);
    });
    assertEquals(running.machine.staleHits, []);
  });
}

Deno.test("memory before the first instruction holds kernel, files and block, nothing else", () => {
  const { machine, kernel, programs } = start("dec2100");
  const expected = new Uint8Array(machine.state.ramBytes.length);
  for (const { address, bytes } of kernel.segments) expected.set(bytes, unmapped(address));
  const block = unmapped(machine.state.r[4]);
  const { BOOT_FILES, BOOT_FILE_SIZE } = bootConstants;
  const word = (address: number) => machine.readWord(address);
  programs.forEach((image, i) => {
    const record = block + BOOT_FILES + i * BOOT_FILE_SIZE;
    const file = machine.state.ramBytes.slice(word(record), word(record) + word(record + 4));
    assertEquals(file, writeElf(image));
    assertEquals(readElf(file, image.name).entry, image.entry);
    expected.set(file, word(record));
  });
  expected.set(machine.state.ramBytes.subarray(block, block + 4096), block);
  assertEquals(machine.state.ramBytes, expected);
});

Deno.test("symbols are looked for in the programs first, then in the kernel", () => {
  const { symbol, kernel } = start("dec2100");
  assertEquals(symbol("value"), 5);
  assertEquals(symbol("main"), 0x00400000);
  assertEquals(symbol("kernel_entry"), kernel.entry);
  assertThrows(() => symbol("nowhere"), AssemblyError, "nor the kernel");
});

Deno.test("settings reach the machine, and pages.seed the kernel", () => {
  const { machine } = start("dec5000-200", { "pages.seed": 4711, "icache.stall": 99 });
  assertEquals(machine.settings["icache.stall"], 99);
  assertEquals(
    machine.readWord(unmapped(machine.state.r[4]) + bootConstants.BOOT_PAGES_SEED),
    4711,
  );
});

Deno.test("the same boot takes the same cycles", () => {
  const end = () => {
    const running = start("dec5000-125");
    running.run();
    return [running.machine.cycles, running.machine.stalls];
  };
  assertEquals(end(), end());
});

Deno.test("a kernel that dies explains itself with its own symbols", () => {
  const running = start(
    "dec3100",
    undefined,
    kernelSource.replace("sb $t0, CLOCK_B($s1)", "sb $t0, CLOCK_C($s1)"),
  );
  const { message } = assertThrows(() => running.run(), GuestCrash);
  assertStringIncludes(message, "clock: register C is read only, at kernel_entry+");
  assertStringIncludes(
    message,
    boards["dec3100"].wiring.find(({ kind }) => kind === "clock")!.name,
  );
  const last = message.slice(message.indexOf("last 32 instructions"));
  assertStringIncludes(last, "kernel_entry+0x");
  assertEquals(last.trim().split("\n").length, 33);
});
