/**
 * The floating-point unit: who may use it, delays and hazards, exceptions and the interrupt that
 * tells of them, and when results are ready.
 */
import { assertEquals } from "@std/assert";
import { Cause, ExcCode, Status } from "../../isa/system.ts";
import { assemble, bareProcessor, load, type Options, type Outcome, run } from "./kit.ts";

const CU1 = Status.CU1;
/** Instructions that let the unit be used, and its interrupt come when `interrupts`. */
const on = (interrupts = false) =>
  `main: li $k0, ${(CU1 | (interrupts ? 0x8001 : 0)) >>> 0}\nmtc0 $k0, $12\nnop\nnop\n`;
const PRELUDE = on();

function float(body: string, options: Options = {}): Outcome {
  return run(`${PRELUDE}${body}\ndone: nop`, options);
}

Deno.test("an instruction of the unit faults with its number while it is disabled", () => {
  for (
    const instruction of [
      "add.s $f0, $f0, $f0",
      "mfc1 $t0, $f0",
      "lwc1 $f0, 0($zero)",
      "bc1t main",
      "ctc1 $t0, $31",
    ]
  ) {
    const end = run(`main: nop\nfault: ${instruction}\nnop\ndone: nop`);
    assertEquals(
      [end.end, end.code, end.cop0("EPC")],
      ["general", ExcCode.CpU, end.at("fault")],
      instruction,
    );
    assertEquals((end.cop0("Cause") & Cause.CE) >>> Cause.CEshift, 1);
  }
});

Deno.test("the revision register holds what the board's data say", () => {
  assertEquals(float("cfc1 $t0, $0\nnop", { board: "dec2100" }).r("t0"), 0x320);
  assertEquals(float("cfc1 $t0, $0\nnop", { board: "dec5000-125" }).r("t0"), 0x340);
});

Deno.test("a double lies in a pair, its low word in the even register", () => {
  const end = float(
    "li $t0, 3\nmtc1 $t0, $f2\nnop\ncvt.d.w $f4, $f2\nmfc1 $t1, $f4\nmfc1 $t2, $f5\nnop",
  );
  assertEquals(end.registers("t1 t2"), [0, 0x40080000]);
});

Deno.test("a load of a register arrives behind the next instruction", () => {
  const end = float(`
li    $t0, 7
mtc1  $t0, $f2
nop
la    $t1, word
lwc1  $f2, 0($t1)
(hazard) mov.s $f4, $f2
mov.s $f6, $f2
mfc1  $t2, $f4
mfc1  $t3, $f6
b     done
 nop
word: .word 9`);
  assertEquals(end.registers("t2 t3"), [7, 9]);
});

Deno.test("an operation that writes the register of a load under way wins", () => {
  const end = float(`
li    $t0, 7
mtc1  $t0, $f4
la    $t1, word
lwc1  $f2, 0($t1)
mov.s $f2, $f4
mfc1  $t2, $f2
b     done
 nop
word: .word 9`);
  assertEquals(end.r("t2"), 7);
});

Deno.test("a branch directly behind a comparison sees the old condition, the next the new", () => {
  const end = float(`
mtc1  $zero, $f2
nop
c.eq.s $f2, $f2
nop
c.lt.s $f2, $f2
.word 0x45010002  # bc1t old, which the assembler refuses here
 li   $t0, 1
li    $t0, 2
old:  bc1f new
 li   $t1, 1
li    $t1, 2
new:  nop`);
  assertEquals(end.registers("t0 t1"), [1, 1]);
});

Deno.test("a disabled exception sets cause and flag and gives the default result", () => {
  const end = float(`
li    $t0, 0x3f800000
mtc1  $t0, $f2
mtc1  $zero, $f4
nop
div.s $f6, $f2, $f4
mfc1  $t1, $f6
cfc1  $t2, $31
div.s $f8, $f4, $f4
mfc1  $t3, $f8
cfc1  $t4, $31
nop`);
  assertEquals(end.r("t1"), 0x7f800000);
  assertEquals(end.r("t2"), 0x8000 | 0x20, "division by zero");
  assertEquals(end.r("t3"), 0x7fbfffff, "this processor's quiet NaN");
  assertEquals(end.r("t4"), 0x10000 | 0x40 | 0x20, "invalid; flags stay until they are cleared");
});

Deno.test("an enabled exception interrupts at the operation, which has no result", () => {
  const end = run(`${on(true)}
li    $t0, 0x400
ctc1  $t0, $31
li    $t1, 0x3f800000
mtc1  $t1, $f2
mtc1  $zero, $f4
mtc1  $t1, $f6
nop
fault: div.s $f6, $f2, $f4
after: mfc1 $t2, $f6
nop
done: nop
.section .vector.general, "ax"
cfc1  $t3, $31
mfc0  $t4, $13
mfc0  $t5, $14
ctc1  $zero, $31
mfc0  $t6, $13
addiu $t5, $t5, 4
jr    $t5
 rfe`);
  assertEquals([end.end, end.r("t2")], ["done", 0x3f800000]);
  assertEquals(end.r("t3"), 0x8000 | 0x400);
  assertEquals(end.r("t4") & (Cause.excCode | 0x8000), 0x8000, "an interrupt on line 7");
  assertEquals(end.r("t5") >>> 0, end.at("after"));
  assertEquals(end.r("t6") & 0x8000, 0);
});

Deno.test("while its interrupt is masked an exception waits, and is taken when unmasked", () => {
  const end = float(`
li    $t0, 0x400
ctc1  $t0, $31
mtc1  $zero, $f4
li    $t1, 0x3f800000
mtc1  $t1, $f2
nop
div.s $f6, $f2, $f4
li    $t2, 5
li    $k0, ${(CU1 | 0x8001) >>> 0}
mtc0  $k0, $12
here: li $t2, 6`);
  assertEquals([end.end, end.code, end.cop0("EPC"), end.r("t2")], [
    "general",
    ExcCode.Int,
    end.at("here"),
    5,
  ]);
});

const strange: Readonly<Record<string, string>> = {
  "a denormal operand": "li $t0, 1\nmtc1 $t0, $f2\nnop\nadd.s $f4, $f2, $f2",
  "a NaN operand": "li $t0, 0x7fbfffff\nmtc1 $t0, $f2\nnop\nadd.s $f4, $f2, $f2",
  "a tiny result": "li $t0, 0x00800000\nmtc1 $t0, $f2\nnop\nmul.s $f4, $f2, $f2",
  "an integer that does not fit": "li $t0, 0x7f000000\nmtc1 $t0, $f2\nnop\ncvt.w.s $f4, $f2",
  "the negative of a NaN": "li $t0, 0x7fbfffff\nmtc1 $t0, $f2\nnop\nneg.s $f4, $f2",
  "an operation that does not exist": ".word 0x46000004",
  "a move that does not exist": ".word 0x44600000",
};
for (const [what, text] of Object.entries(strange)) {
  Deno.test(`${what} is left to software: cause E, an interrupt, no result`, () => {
    const end = float(`${text}\ncfc1 $t1, $31\nmfc0 $t2, $13\nnop`);
    assertEquals(end.r("t1"), 0x20000);
    assertEquals(end.r("t2") & 0x8000, 0x8000);
  });
}

Deno.test("the line stays up while devices change theirs", () => {
  const { cpu, state } = bareProcessor("dec5000-200");
  state.float[32] = 0x20000;
  for (const lines of [0x400, 0]) {
    cpu.setInterruptLines(lines);
    assertEquals(cpu.readCop0(13) & Cause.IP, 0x8000 | lines);
  }
});

Deno.test("a load that faults changes no register", () => {
  const end = float(`
li    $t0, 7
mtc1  $t0, $f2
nop
lwc1  $f2, 1($zero)
nop
.section .vector.general, "ax"
nop
mfc1  $t1, $f2
b     done
 nop
.text`);
  assertEquals([end.code, end.r("t1")], [ExcCode.AdEL, 7]);
});

Deno.test("the control register holds rounding, flags, enables, causes and condition only", () => {
  assertEquals(float("li $t0, 0xff7c0003\nctc1 $t0, $31\ncfc1 $t1, $31\nnop").r("t1"), 3);
  assertEquals(float("li $t0, 0x00800f83\nctc1 $t0, $31\ncfc1 $t1, $31\nnop").r("t1"), 0x00800f83);
});

Deno.test("comparisons take NaNs: unordered is a result, and a signalling one is invalid", () => {
  const compare = (word: number, condition: string) => {
    const end = float(
      `li $t0, ${word}\nmtc1 $t0, $f2\nnop\nc.${condition}.s $f2, $f2\ncfc1 $t1, $31\nnop`,
    );
    return end.r("t1");
  };
  assertEquals(compare(0x7fbfffff, "un"), 1 << 23);
  assertEquals(compare(0x7fbfffff, "eq"), 0);
  assertEquals(compare(0x7fbfffff, "seq"), 0x10000 | 0x40);
  assertEquals(compare(0x7fc00000, "un"), (1 << 23) | 0x10000 | 0x40);
});

Deno.test("an interrupt gives a comparison and a load under way time to end", () => {
  const image = assemble(`${on()}
li    $t0, ${(CU1 | 0x101) >>> 0}
mtc0  $t0, $12
la    $t1, word
mtc1  $zero, $f2
nop
c.eq.s $f2, $f2
branch: .word 0x45010002  # bc1t compared, which the assembler refuses here
 li   $t2, 1
li    $t2, 2
compared: lwc1 $f2, 0($t1)
move: (hazard) mfc1 $t3, $f2
nop
done: nop
word: .word 9
.section .vector.general, "ax"
mtc0  $zero, $13
mfc0  $k0, $14
nop
jr    $k0
 rfe`);
  const outcome = (interrupted: boolean) => {
    const machine = load(image);
    for (const label of ["branch", "move"]) {
      machine.run({ maxCycles: 10_000, until: machine.mark({ at: image.address(label) }) });
      if (interrupted) machine.cpu.writeCop0(13, 0x100);
    }
    machine.run({ maxCycles: 10_000, until: machine.mark({ at: image.address("done") }) });
    return [...machine.state.r.subarray(10, 12)];
  };
  assertEquals(outcome(false), [2, 0], "otherwise both see what was before");
  assertEquals(outcome(true), [1, 9]);
});

Deno.test("save and restore take an operation under way along", () => {
  const text =
    `${PRELUDE}li $t0, 3\nmtc1 $t0, $f2\nnop\ncvt.d.w $f4, $f2\nmul.d $f6, $f4, $f4\nhalf: ` +
    "mfc1 $t1, $f7\nnop\ndone: nop";
  const { image, cycles, r } =
    (({ image, machine }) => ({ image, cycles: machine.cycles, r: machine.state.r[9] }))(
      run(text),
    );
  const half = run(text, { until: [image.address("half")] }).machine;
  const other = run("main: nop\ndone: nop").machine;
  other.restore(half.save());
  other.run({ until: other.mark({ at: image.address("done") }) });
  assertEquals([other.state.r[9], other.cycles], [r, cycles]);
  assertEquals(r, 0x40220000);
});
