/**
 * Interrupts: masks, software bits, delay slots, loads in flight, and the precise moment of a
 * device's line.
 */
import { assertEquals } from "@std/assert";
import { periodOf } from "../../board/clock.ts";
import { ExcCode, Reg, Status } from "../../isa/system.ts";
import { type Options, run } from "./kit.ts";

Deno.test("a software interrupt is taken exactly when its mask bit and IEc are set", () => {
  for (
    const [status, taken] of [[0x101, true], [0x201, false], [0x100, false], [
      0x001,
      false,
    ]] as const
  ) {
    const end = run(`
main:   li    $t0, ${status}
        mtc0  $t0, $12
        li    $t0, 0x100
        mtc0  $t0, $13
here:   nop
        nop
done:   nop`);
    assertEquals(end.end, taken ? "general" : "done");
    if (!taken) continue;
    assertEquals([end.code, end.cop0("EPC"), end.cop0("Cause") & 0xff00], [
      ExcCode.Int,
      end.at("here"),
      0x100,
    ]);
    assertEquals(end.cop0("Status") & Status.stack, 0x04);
  }
});

Deno.test("a pending interrupt is taken as soon as it is enabled, be it by rfe", () => {
  const end = run(`
main:   li    $t0, 0x100
        mtc0  $t0, $13
        li    $t0, 0x104
        mtc0  $t0, $12
        la    $k0, aim
        jr    $k0
         rfe
aim:    addiu $t1, $zero, 1
done:   nop`);
  assertEquals([end.end, end.code, end.cop0("EPC"), end.r("t1")], [
    "general",
    ExcCode.Int,
    end.at("aim"),
    0,
  ]);
});

/** Raises software interrupt 0 when execution first stands before `label`. */
const raiseAt = (label: string): Options => ({
  prepare(machine, image) {
    const mark = machine.mark({
      at: image.address(label),
      onHit: () => mark.count === 1 && machine.cpu.writeCop0(Reg.Cause, 0x100),
    });
  },
});

const enable = `
        li    $t8, 0x101
        mtc0  $t8, $12
        nop
`;

for (
  const branch of [
    "b over",
    "bne $zero, $zero, over",
    "j over",
    "jal over",
    "bltzal $zero, over",
    "jr $t9",
  ]
) {
  Deno.test(`an interrupt in the delay slot of ${branch} returns to the branch`, () => {
    const text = `
main:   ${enable}
        la    $t9, over
branch: ${branch}
slot:    addiu $t0, $t0, 1
        nop
over:   addiu $t1, $t1, 1
done:   nop`;
    const entry = run(text, raiseAt("slot"));
    assertEquals([entry.end, entry.code, entry.inDelaySlot], ["general", ExcCode.Int, true]);
    assertEquals([entry.cop0("EPC"), entry.r("t0")], [entry.at("branch"), 0]);
    const handler = `
        .section .vector.general, "ax"
        addiu $s0, $s0, 1
        mfc0  $k1, $14
        mtc0  $zero, $13
        nop
        jr    $k1
         rfe`;
    const end = run(text + handler, raiseAt("slot"));
    assertEquals([end.end, ...end.registers("s0 t0 t1")], ["done", 1, 1, 1]);
  });
}

Deno.test("an interrupt after the delay slot returns to the target", () => {
  const text = `
main:   ${enable}
        b     over
         nop
        nop
over:   nop
done:   nop`;
  const end = run(text, raiseAt("over"));
  assertEquals([end.cop0("EPC"), end.inDelaySlot], [end.at("over"), false]);
});

Deno.test("a load in flight lands before the handler", () => {
  const text = `
main:   ${enable}
        la    $a0, data
        lw    $t0, 0($a0)
slot:   nop
done:   nop
        .data
data:   .word 7`;
  const end = run(text, raiseAt("slot"));
  assertEquals([end.end, end.r("t0"), end.cop0("EPC")], ["general", 7, end.at("slot")]);
});

/** The clock of a 3100: register A at +0x28, B at +0x2c, C at +0x30; pin 5. */
const clockProgram = (body: string) => `
main:   li    $a0, 0xbd000000
        li    $t0, 0x26
        sb    $t0, 0x28($a0)
        lbu   $t0, 0x30($a0)
        li    $t0, 0x46
        sb    $t0, 0x2c($a0)
        li    $t0, 0x2001
        mtc0  $t0, $12
${body}
        .section .vector.general, "ax"
tick:   addiu $s0, $s0, 1
        lbu   $k0, 0x30($a0)
        mfc0  $k1, $14
        nop
        jr    $k1
         rfe`;

Deno.test("the clock interrupts in the first step after its edge, at a constant distance", () => {
  const end = run(
    clockProgram(`
spin:   b     spin
         addiu $t1, $t1, 1
done:   nop`).replace(
      "tick:   addiu $s0, $s0, 1",
      "tick:   addiu $s0, $s0, 1\n slti $k0, $s0, 20\n beqz $k0, done\n nop",
    ),
    { board: "dec3100", maxCycles: 1_000_000 },
  );
  const period = periodOf(6) / end.machine.ticksPerCycle;
  const late = end.hits("tick").map(({ cycles }, i, all) => {
    const first = Math.floor(all[0].cycles / period);
    return cycles - (first + i) * period;
  });
  assertEquals(late.length, 20);
  // Entry takes 3 cycles, the step in progress at most 2 more (a taken branch's slot cannot be
  // long here).
  for (const cycles of late) {
    assertEquals(cycles >= 3 && cycles < 6, true, `${cycles} cycles after the edge`);
  }
});

Deno.test("interrupts strike branches and delay slots alike, and the loop never notices", () => {
  const program = clockProgram(`
        li    $s1, 30000
        la    $t3, aim
        la    $t5, data
spin:   addiu $s1, $s1, -1
        lw    $t4, 0($t5)
        jr    $t3
         nop
        nop
aim:    addu  $s2, $s2, $t4
        bnez  $s1, spin
         addiu $s3, $s3, 1
done:   nop
        .data
data:   .word 3
        .text`);
  const everyTwoThousandCycles = program.replace("0x26", "0x23");
  const end = run(everyTwoThousandCycles, { board: "dec3100", maxCycles: 2_000_000 });
  assertEquals(end.registers("s2 s3"), [90000, 30000]);
  assertEquals(end.r("s0") > 100, true);
  assertEquals(end.machine.staleHits.length, 0);
});
