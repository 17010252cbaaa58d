/**
 * Every timing rule by itself, with memory otherwise idle and refresh off. Longer than most: the
 * rules are one list.
 */
import { assert, assertEquals } from "@std/assert";
import type { BoardName } from "../../boards/boards.ts";
import { run } from "./kit.ts";
import { base, cost, quiet, warm } from "./passes.ts";

Deno.test("an instruction takes one cycle when nothing stalls it", () => {
  assertEquals(warm("nop\n".repeat(9)), { cycles: 9, instructions: 9, stalls: {} });
});

Deno.test("an instruction miss costs its stall, once for each block of the refill", () => {
  for (
    const [board, words, stall] of [["dec3100", 1, 5], ["dec5000-200", 4, 15], [
      "dec5000-125",
      8,
      34,
    ]] as const
  ) {
    const end = run(`main: nop\n .align 5\nfrom: ${"nop\n".repeat(16)}to: nop\ndone: nop`, {
      board,
      settings: quiet,
    });
    assertEquals(cost(end).stalls, { icache: 16 / words * stall });
  }
});

Deno.test("a load miss costs its stall, a hit nothing", () => {
  for (
    const [board, stall] of [["dec2100", 5], ["dec3100", 5], ["dec5000-200", 15], [
      "dec5000-125",
      34,
    ]] as const
  ) {
    assertEquals(warm("lw $t0, 0($a0)\n nop\n", { board }).stalls, { dcache: stall });
    assertEquals(warm("nop\n lw $t0, 0($a0)\n lb $t0, 0($a0)\n nop", { board }).stalls, {
      dcache: stall,
    });
  }
  assertEquals(warm("lw $t0, 0($a0)\n nop", { settings: { "dcache.stall": 7 } }).stalls, {
    dcache: 7,
  });
});

Deno.test("streaming hides all but a refill's first word; memory stays busy as long", () => {
  const end = (streaming: number) =>
    run(
      `main: li $a0, ${base}\n nop\n .align 4\n nop\nnop\nnop\nnop\nfrom: lw $t0, 0($a0)\nto: ` +
        "nop\ndone: nop",
      {
        settings: { ...quiet, streaming },
      },
    );
  assertEquals(cost(end(0)).stalls, { icache: 15, dcache: 15 });
  assertEquals(cost(end(1)).stalls, { icache: 12, dcache: 15 + 3 });
});

Deno.test("uncached loads and fetches take the board's stall every time", () => {
  for (
    const [board, stall] of [["dec3100", 5], ["dec5000-200", 11], ["dec5000-125", 10]] as const
  ) {
    const setup = "li $t9, 0x20000000\n or $a0, $a0, $t9\n";
    assertEquals(warm("lw $t0, 0($a0)\n nop\n nop", { board, setup }).stalls, { uncached: stall });
    const end = run(
      `
main:   la    $t0, from
        li    $t9, 0x20000000
        or    $t0, $t0, $t9
        jr    $t0
         nop
from:   nop
        nop
        la    $t0, done
        jr    $t0
         nop
done:   nop`,
      { board, settings: quiet },
    );
    // KN01's memory is busy for one cycle longer than the stall; the next instruction comes one
    // cycle later anyway.
    assertEquals(end.machine.stalls.uncached, 6 * stall);
  }
});

Deno.test("memory is busy for memory.recovery after each read, and the next one waits", () => {
  const settings = { "memory.recovery": 6 };
  const uncached = "li $t9, 0x20000000\n or $a1, $a0, $t9\n";
  assertEquals(warm("lw $t0, 0($a0)\n lw $t0, 64($a0)\n nop", { settings }).stalls, {
    dcache: 15 + 5 + 15,
  });
  assertEquals(
    warm("lw $t0, 0($a1)\n lw $t0, 0($a1)\n nop", { settings, setup: uncached }).stalls,
    {
      uncached: 11 + 5 + 11,
    },
  );
  const end = run(`main: nop\n .align 4\n nop\n nop\n nop\nfrom: nop\n nop\nto: nop\ndone: nop`, {
    settings: { ...quiet, "icache.words": 1, "icache.stall": 4, ...settings },
  });
  assertEquals(cost(end).stalls, { icache: 5 + 4 + 5 + 4 });
});

Deno.test("a device read takes device.read, a device write is posted for device.write", () => {
  const setup = "li $a1, 0xbfbe0000\n";
  assertEquals(
    warm("lw $t0, 8($a1)\n nop\n nop", { setup, settings: { "device.read": 23 } }).stalls,
    { uncached: 23 },
  );
  const write = warm("sw $zero, 0($a1)\n lw $t0, 0($a0)\n nop", {
    setup,
    settings: { "device.write": 9 },
  });
  assertEquals(write.stalls, { writebuffer: 8, dcache: 15 });
});

Deno.test("mflo and mfhi wait for the multiplier, which runs beside other instructions", () => {
  for (
    const [instruction, setting, cycles] of [["mult", "mult.cycles", 12], [
      "divu",
      "div.cycles",
      35,
    ]] as const
  ) {
    for (const between of [0, 1, 5, 10, 11, 33, 34, 40]) {
      for (const scale of [1, 2]) {
        const body = `${instruction === "mult" ? "mult $t0, $t1" : "divu $zero, $t0, $t1"}\n${
          "nop\n".repeat(between)
        }mflo $t2\n mfhi $t3`;
        const wait = Math.max(0, scale * cycles - 1 - between);
        const { stalls } = warm(body, { settings: { [setting]: scale * cycles } });
        assertEquals(stalls, wait > 0 ? { interlock: wait } : {});
      }
    }
  }
});

Deno.test("an exception costs its instruction's slot and the entry, an interrupt the entry", () => {
  for (const entry of [3, 0, 7]) {
    const settings = { ...quiet, "icache.stall": 0, "exception.cycles": entry };
    const trap = run(`main: nop\nfrom: syscall\ndone: nop`, { settings });
    assertEquals(trap.machine.stalls.exception, entry + 1);
    assertEquals([trap.machine.cycles, trap.machine.instructions], [2 + entry, 1]);
    const line = run(
      `main: li $t0, 0x101\n mtc0 $t0, $12\n li $t1, 0x100\n mtc0 $t1, $13\n nop\ndone: nop`,
      {
        settings,
      },
    );
    assertEquals([line.end, line.machine.stalls.exception, line.machine.instructions], [
      "general",
      entry,
      4,
    ]);
  }
});

Deno.test("rfe, mtc0, mfc0 and the TLB's instructions take one cycle each", () => {
  const body = "mfc0 $t0, $12\n nop\n mtc0 $t0, $12\n tlbp\n tlbr\n tlbwi\n tlbwr\n rfe";
  assertEquals(warm(body), { cycles: 8, instructions: 8, stalls: {} });
});

Deno.test("a partial store that hits costs partial-store.hit, one that misses nothing", () => {
  for (const cycles of [0, 1, 5]) {
    const settings = { "partial-store.hit": cycles };
    const hit = (store: string) => warm(`sw $t0, 0($a0)\n ${store}\n`, { settings }).stalls;
    for (const store of ["sb $t0, 1($a0)", "sh $t0, 2($a0)", "swl $t0, 3($a0)"]) {
      assertEquals(hit(store), cycles > 0 ? { dcache: cycles } : {});
    }
    assertEquals(warm("sb $t0, 1($a0)", { settings }).stalls, {});
  }
});

Deno.test("stores stall only when the buffer is full", () => {
  const stores = (count: number, board: BoardName) =>
    warm(Array.from({ length: count }, (_, i) => `sw $t0, ${i * 4096 % 32768}($a0)`).join("\n"), {
      board,
    }).stalls;
  // KN01: a store a cycle, 6 cycles each to memory. The first begins at once; entries 1 to 4 fit;
  // the fifth waits for the first's end.
  assertEquals(stores(4, "dec3100"), {});
  assertEquals(stores(5, "dec3100"), { writebuffer: 2 });
  assertEquals(stores(6, "dec3100"), { writebuffer: 2 + 5 });
  // KN02: six entries of 5 cycles.
  assertEquals(stores(6, "dec5000-200"), {});
  assertEquals(stores(7, "dec5000-200"), {});
  assertEquals(stores(8, "dec5000-200"), { writebuffer: 3 });
});

Deno.test("page-mode writes keep up with a store every cycle", () => {
  const body = Array.from({ length: 40 }, (_, i) => `sw $t0, ${i * 4}($a0)`).join("\n");
  assertEquals(warm(body, { board: "dec5000-200" }).stalls, {});
  assert(warm(body, { board: "dec5000-125" }).stalls.writebuffer > 100);
});

Deno.test("a load miss on KN01 waits for the whole write buffer, elsewhere for one write", () => {
  const body = "sw $t0, 0($a0)\n sw $t0, 4($a0)\n sw $t0, 8($a0)\n lw $t1, 64($a0)\n nop\n nop";
  // Three writes of 6 begin at 1, 7 and 13 and end at 19; the load comes at 4.
  assertEquals(warm(body, { board: "dec3100" }).stalls, { writebuffer: 15, dcache: 5 });
  assertEquals(warm(body, { board: "dec5000-125" }).stalls, { writebuffer: 3, dcache: 34 });
  const settings = { "wb.read-first": 0 };
  assertEquals(warm(body, { board: "dec5000-125", settings }).stalls, {
    writebuffer: 15,
    dcache: 34,
  });
});

Deno.test("a load of a block that a queued write touches waits for that write", () => {
  const body = (at: number) =>
    `sw $t0, 64($a0)\n sb $t0, ${at}($a0)\n sw $t0, 128($a0)\n lw $t1, 0($a0)\n nop\n nop`;
  // The block is 32 bytes. The first write ends at 7, the second at 13; the load comes at 4.
  for (const [at, wait] of [[1, 9], [29, 9], [33, 3]]) {
    assertEquals(warm(body(at), { board: "dec5000-125" }).stalls, {
      writebuffer: wait,
      dcache: 34,
    });
  }
});

Deno.test("so does a fetch", () => {
  const fetch = (offset: number) => {
    const settings = { ...quiet, "wb.drain": 50, "wb.drain-page": 50 };
    const code = `main: la $a0, block\n la $a1, 0x80100000\n b from\n nop\n .align 4\n nop\n nop
from: sw $zero, 0($a1)\n sw $zero, ${offset}($a0)\nblock: nop\n nop\nto: nop\n nop\ndone: nop`;
    return cost(run(code, { settings })).stalls;
  };
  // The first write is under way for 50 cycles from the second cycle on; the second one follows.
  assertEquals(fetch(8), { writebuffer: 98, icache: 30 });
  assertEquals(fetch(64), { writebuffer: 48, icache: 30 });
});

Deno.test("uncached partial stores take partial-store.drain and merge within their word", () => {
  const setup = "li $t9, 0x20000000\n or $a0, $a0, $t9\n";
  const settings = { "partial-store.drain": 9 };
  const read = (store: string) =>
    warm(`${store} $t0, 0($a0)\n lw $t0, 64($a0)\n nop`, { setup, settings }).stalls;
  assertEquals(read("sw"), { writebuffer: 4, uncached: 11 });
  assertEquals(read("sb"), { writebuffer: 13, uncached: 11 });
  const bytes = Array.from({ length: 16 }, (_, i) => `sb $t0, ${i % 4}($a0)`).join("\n");
  assertEquals(warm(bytes, { setup, board: "dec3100" }).stalls, {});
  assert(
    warm(bytes, { setup, board: "dec3100", settings: { "wb.coalesce": 0 } }).stalls.writebuffer > 0,
  );
});

Deno.test("bc0f and bc0t see the write buffer's emptiness", () => {
  const body = `
        sw    $t0, 0($a0)
wait:   bc0f  wait
         addiu $t1, $t1, 1
        bc0t  empty
         nop
        addiu $t1, $t1, 100
empty:`;
  const end = run(
    `main: li $a0, ${base}\n li $s0, 2\nround: move $t1, $zero ${body} addiu $s0, $s0, -1
        bnez $s0, round\n nop\ndone: nop`,
    { board: "dec3100", settings: quiet },
  );
  // The write takes the six cycles behind its store; the third test in three turns of two cycles
  // falls into the last, the fourth after it.
  assertEquals(end.r("t1"), 4);
});

Deno.test("the instruction TLB's stall strikes when a third mapped page is entered", () => {
  const page = (n: number) => 0x00400000 + n * 0x1000;
  const map = [0, 1, 2].map((n) => `
        li    $t8, ${n << 8}
        mtc0  $t8, $0
        li    $t8, ${page(n)}
        mtc0  $t8, $10
        li    $t8, ${0x00200000 + n * 0x1000 | 0x700}
        mtc0  $t8, $2
        nop
        tlbwi`).join("\n");
  const stalls = (path: number[]) => {
    const jumps = path.map((n) => `li $t9, ${page(n)}\n jalr $t9\n nop\n`).join("");
    const jr = Uint8Array.of(8, 0, 0xe0, 3, 0, 0, 0, 0);
    const end = run(`main: ${map}\n ${jumps}\ndone: nop`, {
      settings: { ...quiet, "itlb.stall": 1 },
      prepare: (machine) => [0, 1, 2].forEach((n) => machine.place(0x00200000 + n * 0x1000, jr)),
    });
    return end.machine.stalls.interlock;
  };
  assertEquals(stalls([0, 1, 0, 1, 0]), 2);
  assertEquals(stalls([0, 1, 2, 1, 2]), 3);
  assertEquals(stalls([0, 1, 2, 0, 1, 2]), 6);
});
