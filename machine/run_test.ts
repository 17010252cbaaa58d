/**
 * Bare programs from source to report: placement, handlers, marks, the debug port's counters, and
 * errors.
 */

import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { assembleBare, type Loadable, prepareBare } from "./bare.ts";
import { boardNames } from "./boards/boards.ts";
import { stallCauses } from "./cpu/state.ts";
import { describeLeftToSoftware } from "./run.ts";
import { UserError } from "../errors/mod.ts";

const assemble = (body: string) =>
  assembleBare([{ path: "p.s", text: `.set noreorder\n.globl main\nmain:\n${body}` }]);
const run = (body: string, options: Parameters<typeof prepareBare>[1] = {}) =>
  prepareBare(assemble(body), options).run();
const halt = (register: string) => `li $t9, 0xbfbe0000\nsw ${register}, 4($t9)\nnop\n`;

for (const board of boardNames) {
  Deno.test(`${board}: a program prints and halts; its cycles are instructions and stalls`, () => {
    const report = run(
      `li $t0, 0xbfbe0000\nli $t1, 'x'\nsw $t1, 0($t0)\nli $v0, 7\njr $ra\nnop\n`,
      { board },
    );
    assertEquals([report.reason, report.exit, report.output, report.board, report.system], [
      "halt",
      7,
      "x",
      board,
      "bare",
    ]);
    const stalled = stallCauses.reduce((sum, cause) => sum + report.stalls[cause], 0);
    assertEquals(report.cycles, report.instructions + stalled);
    const nanoseconds =
      { "dec2100": 80, "dec3100": 60, "dec5000-125": 40, "dec5000-200": 40 }[board];
    assertEquals(report.microseconds, report.cycles * nanoseconds / 1000);
  });
}

Deno.test("kuseg is mapped to the physical memory of the same number, by our handler", () => {
  const body =
    "li $t0, 0x00345678\nli $t1, 0x80345678\nli $t2, 0x12345\nsw $t2, 0($t0)\nlw $v0, 0($t1)\n" +
    "jr $ra\nnop\n";
  assertEquals(run(body).exit, 0x12345);
});

Deno.test("more pages than the TLB holds are refilled again and again", () => {
  const body = `
    li $t0, 0x00200000
    li $t1, 200
fill: sw $t1, 0($t0)
    addiu $t1, $t1, -1
    bnez $t1, fill
     addiu $t0, $t0, 4096
    li $t0, 0x00200000
    li $t1, 200
    move $v0, $zero
sum: lw $t2, 0($t0)
    addiu $t1, $t1, -1
    addu $v0, $v0, $t2
    bnez $t1, sum
     addiu $t0, $t0, 4096
    jr $ra
     nop
`;
  assertEquals(run(body).exit, 200 * 201 / 2);
});

Deno.test("the stack pointer is aligned, writable and leaves room for argument saves", () => {
  assertEquals(
    run(`li $t0, 9\nsw $t0, 12($sp)\naddiu $sp, $sp, -32\nlw $v0, 44($sp)\njr $ra\nnop\n`).exit,
    9,
  );
  assertEquals(run(`jr $ra\nandi $v0, $sp, 7\n`).exit, 0);
});

Deno.test("the debug port counts the cycles and instructions of the program itself", () => {
  const loop = (count: number) =>
    run(
      `li $t0, 0xbfbe0000\nli $t1, ${count}\nlw $t2, 12($t0)\nl: addiu $t1, $t1, -1\nbnez $t1, ` +
        "l\nnop\nlw $t3, 12($t0)\nnop\nsubu $v0, $t3, $t2\njr $ra\nnop\n",
    );
  assertEquals(loop(50).exit! - loop(10).exit!, 40 * 3);
});

Deno.test("a program reads its input at the debug port, then all ones; argc and argv", () => {
  const body =
    "li $t0, 0xbfbe0000\nl: lw $t1, 0($t0)\nnop\nbltz $t1, e\nnop\nb l\nsw $t1, 0($t0)\ne: jr " +
    "$ra\nmove $v0, $t1\n";
  const echo = prepareBare(assemble(body));
  const bytes = [..."to and fro"].map((letter) => letter.charCodeAt(0));
  echo.machine.onInput(() => bytes.shift());
  const { output, exit } = echo.run();
  assertEquals([output, exit], ["to and fro", 0xffffffff]);
  assertEquals(prepareBare(assemble(body)).run().output, "");

  // The first byte of the last argument, times 16, and argc; argv ends with a null pointer.
  const last =
    "sll $t0, $a0, 2\naddu $t0, $a1, $t0\nlw $t1, -4($t0)\nlw $t2, 0($t0)\nlb $v0, 0($t1)\nnop\n" +
    "sll $v0, $v0, 4\n" +
    `addu $v0, $v0, $t2\njr $ra\naddu $v0, $v0, $a0\n`;
  assertEquals(run(last, { arguments: ["p", "one", "two", "x"] }).exit, 0x78 * 16 + 4);
  for (const text of ["", "1", "12", "123", "1234567", "ä"]) {
    assertEquals(run(`jr $ra\nandi $v0, $sp, 7\n`, { arguments: ["p", text] }).exit, 0, text);
  }
  assertEquals(run(`jr $ra\nmove $v0, $a0\n`).exit, 0);
});

Deno.test("a run in pieces comes to what it comes to in one", () => {
  const body =
    `li $t1, 300\nl: addiu $t1, $t1, -1\nbnez $t1, l\nsw $t1, -8($sp)\njr $ra\nmove $v0, $sp\n`;
  const whole = prepareBare(assemble(body)).run({ marks: ["l..l"] });
  const session = prepareBare(assemble(body)).begin(["l..l"]);
  let pieces = 0;
  while (!session.advance(7)) pieces++;
  assertEquals(session.report("interrupted"), whole);
  assert(pieces > 100);
});

Deno.test("marks time the stretch between two labels each time it is passed", () => {
  const program = assemble(
    `li $t1, 5\nfrom: addiu $t1, $t1, -1\nmult $t1, $t1\nto: mflo $t2\nbnez $t1, from\nnop\n${
      halt("$zero")
    }`,
  );
  const { marks } = prepareBare(program, { board: "dec3100" }).run({
    marks: [
      "from..to",
      "from..from",
      "from+4..to+0x4",
      "main..nowhere_yet".replace("nowhere_yet", "to"),
    ],
  });
  const [plain, round, offset, once] = marks;
  assertEquals([plain.count, round.count, offset.count, once.count], [5, 4, 5, 1]);
  assertEquals([plain.first, plain.minimum, plain.maximum], [12, 2, 12]);
  assertEquals(plain.mean, (12 + 4 * 2) / 5);
  assert(offset.minimum >= 12, "mflo waits for the multiplier");
  assertEquals(marks.map(({ retried, open }) => [retried, open]), [[0, 0], [0, 1], [0, 0], [0, 0]]);
});

Deno.test("what begins again before its end, or never ends, is told beside what was timed", () => {
  const program = assemble(
    "li $t1, 6\nfrom: addiu $t1, $t1, -1\nandi $t2, $t1, 1\nbnez $t2, 1f\nnop\nto: nop\n1: " +
      "bnez $t1, from\nnop\n" +
      `last: ${halt("$zero")}`,
  );
  const { marks: [half, never] } = prepareBare(program).run({ marks: ["from..to", "last..from"] });
  assertEquals([half.count, half.retried, half.open], [3, 3, 0]);
  assertEquals([never.count, never.retried, never.open], [0, 0, 1]);
});

Deno.test("a pair of marks that cannot be is refused", () => {
  const refused = (mark: string) =>
    assertThrows(() => prepareBare(assemble("jr $ra\nnop\n")).run({ marks: [mark] }), UserError)
      .message;
  assertEquals(refused("main"), '"main" is not a pair of marks: write FROM..TO');
  assertEquals(refused("main.."), '"main.." is not a pair of marks: write FROM..TO');
  assertEquals(refused("main..man"), 'the program has no symbol "man" to mark');
});

Deno.test("a program may bring its own exception handler", () => {
  const body = `
    la $t0, handler
    la $t1, after
    li $t2, 0x80000080
copy: lw $t3, 0($t0)
    addiu $t0, $t0, 4
    sw $t3, 0($t2)
    bne $t0, $t1, copy
     addiu $t2, $t2, 4
    syscall
    jr $ra
     nop
handler:
    mfc0 $k0, $14
    li $v0, 33
    addiu $k0, $k0, 4
    jr $k0
     rfe
after:
    nop
`;
  const { reason, exit } = run(body);
  assertEquals([reason, exit], ["halt", 33]);
});

Deno.test("a program without an entry, or that does not fit, is refused", () => {
  const refused = (program: () => Loadable, settings?: Record<string, number>) =>
    assertThrows(() => prepareBare(program(), { board: "dec2100", settings }), UserError).message;
  const at = (address: number, size = 8): Loadable => ({
    ...assemble("nop\n"),
    name: "p",
    entry: address,
    segments: [{ address, bytes: new Uint8Array(size), memorySize: size }],
    functions: [],
    symbols: [],
    find: () => undefined,
    line: () => undefined,
  });
  assertEquals(
    refused(() => assembleBare([{ path: "x.s", text: ".set noreorder\nnop" }])),
    "x.s: no entry; make one of __start, _start, main .globl",
  );
  assertEquals(
    refused(() => at(0x80000000)),
    "p: a segment at 0x80000000; the first 64 KB of memory hold our handlers: link to 0x80010000",
  );
  assertEquals(
    refused(() => at(0x8000fff8, 16)),
    "p: a segment at 0x8000fff8; the first 64 KB of memory hold our handlers: link to 0x80010000",
  );
  assertEquals(
    refused(() => at(0xc0000000)),
    "p: a segment at 0xc0000000; link into kuseg or kseg0",
  );
  assertEquals(
    refused(() => at(0x00ffffff), { "memory.mb": 16 }),
    "p: the segment 0x00ffffff to 0x01000007 lies beyond 16 MB of memory: raise memory.mb or " +
      "link lower",
  );
  const twice = () => {
    const [one] = at(0x00100000).segments;
    return { ...at(0x00100000), segments: [one, { ...one, address: 0x80100004 }] };
  };
  assertMatch(
    refused(twice),
    /^p: the segments at 0x00100000 and 0x80100004 share memory; link with -Wl,-Ttext-seg/,
  );
  // Beside a program in kseg0, what lies low and holds no code is metadata: it stays out.
  const metadata = {
    ...at(0x80100000),
    segments: [...at(0x80100000).segments, ...at(0x00100004).segments],
  };
  assertEquals(prepareBare(metadata).run({ maxCycles: 10 }).reason, "max-cycles");
  const stray = {
    ...at(0x80100000),
    segments: [...at(0x80100000).segments, ...at(0x40, 24).segments],
  };
  assertEquals(prepareBare(stray).run({ maxCycles: 10 }).reason, "max-cycles");
});

Deno.test("floating point that the chip leaves to software is counted by instruction", () => {
  const loop = (operand: string) => `
    la    $t1, value
    lwc1  $f3, 4($t1)
    lwc1  $f2, 0($t1)
    li    $t0, 3
next: mul.d $f4, $f2, $f2
    addiu $t0, $t0, -1
    bnez  $t0, next
     nop
    jr    $ra
     move $v0, $zero
    .data
    .align 3
value: .double ${operand}`;
  const { leftToSoftware } = run(loop("1e-200"));
  assertEquals(leftToSoftware.map(({ count }) => count), [3]);
  assertMatch(leftToSoftware[0].instruction, /^mul\.d \$f4, \$f2, \$f2 at .*next|main/);
  assertMatch(describeLeftToSoftware(leftToSoftware)!, /left to software.* 3 times: mul\.d/);
  assertEquals(run(loop("1.5")).leftToSoftware, []);
  assertEquals(describeLeftToSoftware([]), undefined);
});
