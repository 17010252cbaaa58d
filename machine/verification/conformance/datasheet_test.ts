/**
 * What programs measure on each board as it stands, with no setting changed: the boards' own
 * figures, and the relations by which those that nobody published were inferred. A value of the
 * settings table cannot move without one of these noticing.
 */
import { assertEquals } from "@std/assert";
import { type BoardName, boardNames } from "../../boards/boards.ts";
import { resolveSettings, ticksPerCycle } from "../../boards/settings.ts";
import { run } from "./kit.ts";
import { quiet, warm } from "./passes.ts";

type Figures = Readonly<Record<BoardName, number>>;

/** One figure for each module. */
const modules = (kn01: number, kn02: number, kn02ba: number): Figures => ({
  "dec2100": kn01,
  "dec3100": kn01,
  "dec5000-200": kn02,
  "dec5000-125": kn02ba,
});
const everywhere = (figure: number) => modules(figure, figure, figure);
const port = "li $a1, 0xbfbe0000\n";
const uncached = "li $t9, 0x20000000\n or $a0, $a0, $t9\n";
const float = "li $t9, 0x20000000\n mtc0 $t9, $12\n nop\n nop\n";
const stores = (offsets: readonly number[]) =>
  offsets.map((offset) => `sw $t0, ${offset}($a0)`).join("\n");
const pages = [0, 1, 2, 3, 4, 5, 6].map((page) => page * 4096);

const measured:
  readonly (readonly [what: string, figures: Figures, (board: BoardName) => number | undefined])[] =
    [
      [
        "a read of a device stalls",
        modules(8, 10, 20),
        (board) => warm("lw $t0, 8($a1)\n nop\n nop", { board, setup: port }).stalls.uncached,
      ],
      [
        "a load miss behind a write of a device waits",
        modules(5, 4, 7),
        (board) =>
          warm("sw $zero, 0($a1)\n lw $t0, 0($a0)\n nop", { board, setup: port }).stalls
            .writebuffer,
      ],
      [
        "a store of part of a word that hits stalls",
        everywhere(1),
        (board) => warm("sw $t0, 0($a0)\n sb $t0, 1($a0)", { board }).stalls.dcache,
      ],
      [
        "a load behind a store of part of a word waits",
        modules(5, 4, 5),
        (board) =>
          warm("sb $t0, 0($a0)\n lw $t0, 64($a0)\n nop", { board, setup: uncached }).stalls
            .writebuffer,
      ],
      [
        "five stores to five pages wait",
        modules(2, 0, 2),
        (board) => warm(stores(pages.slice(0, 5)), { board }).stalls.writebuffer ?? 0,
      ],
      [
        "eight stores, of which the last is to the word of the one before, wait",
        modules(12, 3, 17),
        (board) => warm(stores([...pages, pages[6]]), { board }).stalls.writebuffer ?? 0,
      ],
      [
        "an addition waits for its operand from the multiplier",
        everywhere(4),
        (board) =>
          warm("mul.d $f6, $f2, $f4\n add.d $f10, $f6, $f4", { board, setup: float }).stalls
            .interlock,
      ],
      [
        "an exception takes, with the slot of its instruction,",
        everywhere(4),
        (board) =>
          run("main: nop\n syscall\ndone: nop", { board, settings: quiet }).machine.stalls
            .exception,
      ],
    ];

for (const [what, figures, measure] of measured) {
  Deno.test(`${what} as many cycles as each board's figures say`, () => {
    assertEquals(
      Object.fromEntries(boardNames.map((board) => [board, measure(board) ?? 0])),
      figures,
    );
  });
}

Deno.test("both caches of every board hold 64 KB: addresses so far apart evict each other", () => {
  for (const board of boardNames) {
    for (const [apart, evicts] of [[0x8000, false], [0x10000, true]] as const) {
      const loads = run(
        `main: li $a0, 0x80100000\n li $a1, ${
          0x80100000 + apart
        }\n lw $t0, 0($a0)\n lw $t0, 0($a1)\n b from\n nop
from: lw $t0, 0($a0)\n nop\n nop\nto: nop\ndone: nop`,
        { board, settings: quiet },
      );
      assertEquals(
        loads.hits("to")[0].stalls.dcache > loads.hits("from")[0].stalls.dcache,
        evicts,
        board,
      );
      const jr = Uint8Array.of(8, 0, 0xe0, 3, 0, 0, 0, 0);
      const calls = run(
        `main: li $a0, 0x80100200\n li $a1, ${0x80100200 + apart}\n li $s0, 2
again: jalr $a0\n nop\nfrom: jalr $a1\n nop\n jalr $a0\n nop
to: addiu $s0, $s0, -1\n bnez $s0, again\n nop\ndone: nop`,
        {
          board,
          settings: quiet,
          prepare(machine) {
            for (const at of [0x100200, 0x100200 + apart]) machine.place(at, jr);
          },
        },
      );
      assertEquals(
        calls.hits("to")[1].stalls.icache > calls.hits("from")[1].stalls.icache,
        evicts,
        board,
      );
    }
  }
});

Deno.test("refresh keeps memory busy for one cycle of the memory, as other accesses do", () => {
  for (const board of boardNames) {
    const settings = resolveSettings(board);
    const access = board === "dec5000-125" ? "uncached.read" : "wb.drain";
    assertEquals(settings["refresh.busy"], settings[access], board);
  }
});

Deno.test("the fitted refresh is so long that copying loses what it was fitted to", () => {
  const losses: Figures = modules(1.08, 1.03, 1.03);
  for (const board of boardNames) {
    const settings = resolveSettings(board);
    const lost = settings["refresh.interval"] * (1 - 1 / losses[board]);
    assertEquals(
      settings["refresh.busy-fitted"],
      Math.floor(lost / (ticksPerCycle(settings) * 0.3125)),
      board,
    );
  }
});
