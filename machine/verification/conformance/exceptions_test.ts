/**
 * What each exception leaves in the registers, and how the stack of modes and the vectors behave.
 */
import { assertEquals, assertThrows } from "@std/assert";
import { GuestCrash } from "../../decstation.ts";
import { ExcCode, Status } from "../../isa/system.ts";
import { run } from "./kit.ts";

/** Each program faults at the label `fault`. */
const faults: Record<string, { code: number; text: string; bad?: number; unit?: number }> = {
  "overflow of add": {
    code: ExcCode.Ov,
    text: `main: li $t0, 0x7fffffff
fault: add $t1, $t0, $t0`,
  },
  "overflow of addi": {
    code: ExcCode.Ov,
    text: `main: li $t0, 0x7fffffff
fault: addi $t1, $t0, 1`,
  },
  "overflow of sub": {
    code: ExcCode.Ov,
    text: `main: li $t0, 0x80000000
fault: sub $t1, $zero, $t0`,
  },
  "a system call": {
    code: ExcCode.Sys,
    text: `main: nop
fault: syscall 5`,
  },
  "a breakpoint": {
    code: ExcCode.Bp,
    text: `main: nop
fault: break 7`,
  },
  "a reserved opcode": {
    code: ExcCode.RI,
    text: `main: nop
fault: .word 0x7c000000`,
  },
  "a reserved function": {
    code: ExcCode.RI,
    text: `main: nop
fault: .word 0x0000003f`,
  },
  "a reserved operation of coprocessor 0": {
    code: ExcCode.RI,
    text: `main: nop
fault: .word 0x42000018`,
  },
  "a coprocessor-0 register of later processors": {
    code: ExcCode.RI,
    text: `main: nop
fault: .word 0x40082800`,
  },
  "a word loaded from an odd address": {
    code: ExcCode.AdEL,
    bad: 0x80010002,
    text: `main: li $t0, 0x80010000
fault: lw $t1, 2($t0)`,
  },
  "a halfword loaded from an odd address": {
    code: ExcCode.AdEL,
    bad: 0x80010001,
    text: `main: li $t0, 0x80010000
fault: lhu $t1, 1($t0)`,
  },
  "a word stored to an odd address": {
    code: ExcCode.AdES,
    bad: 0x80010003,
    text: `main: li $t0, 0x80010000
fault: sw $t1, 3($t0)`,
  },
  "a halfword stored to an odd address": {
    code: ExcCode.AdES,
    bad: 0x80010001,
    text: `main: li $t0, 0x80010000
fault: sh $t1, 1($t0)`,
  },
  "a load where nothing answers": {
    code: ExcCode.DBE,
    text: `main: li $t0, 0xbd000000
fault: lw $t1, 0($t0)`,
  },
  "a store where nothing answers": {
    code: ExcCode.DBE,
    text: `main: li $t0, 0xbd000000
fault: sw $t1, 0($t0)`,
  },
  "the floating-point unit switched off": {
    code: ExcCode.CpU,
    unit: 1,
    text: `main: nop
fault: add.s $f0, $f2, $f4`,
  },
  "a floating-point load with the unit switched off": {
    code: ExcCode.CpU,
    unit: 1,
    text: `main: li $t0, 0x80010001
fault: lwc1 $f0, 0($t0)`,
  },
  "coprocessor 2": {
    code: ExcCode.CpU,
    unit: 2,
    text: `main: nop
fault: .word 0x48000000`,
  },
  "a store of coprocessor 3": {
    code: ExcCode.CpU,
    unit: 3,
    text: `main: nop
fault: .word 0xec000000`,
  },
};

for (const [name, { code, text, bad, unit = 0 }] of Object.entries(faults)) {
  Deno.test(`${name}: code, EPC, CE and BadVAddr, and no other effect`, () => {
    const end = run(`${text}\n        addiu $t1, $zero, 99\ndone: nop`);
    assertEquals([end.end, end.code, end.inDelaySlot], ["general", code, false]);
    assertEquals(end.cop0("EPC"), end.at("fault"));
    assertEquals((end.cop0("Cause") >>> 28) & 3, unit);
    assertEquals(end.r("t1"), 0);
    if (bad !== undefined) assertEquals(end.cop0("BadVAddr"), bad);
  });

  Deno.test(`${name} in a delay slot: EPC is the branch and BD is set`, () => {
    const end = run(text.replace("fault:", "branch: b done\nfault:") + "\n nop\ndone: nop");
    assertEquals([end.end, end.code, end.inDelaySlot], ["general", code, true]);
    assertEquals(end.cop0("EPC"), end.at("branch"));
  });
}

Deno.test("a jump to an odd address faults at its target, after the delay slot", () => {
  for (const odd of [1, 2, 3]) {
    const end = run(`
main:   la    $t0, aim
        addiu $t0, $t0, ${odd}
        jr    $t0
         addiu $t1, $zero, 1
aim:    addiu $t1, $zero, 2
done:   nop`);
    assertEquals([end.end, end.code, end.inDelaySlot], ["general", ExcCode.AdEL, false]);
    assertEquals([end.cop0("EPC"), end.cop0("BadVAddr"), end.r("t1")], [
      end.at("aim") + odd,
      end.at("aim") + odd,
      1,
    ]);
  }
});

Deno.test("an instruction fetched where nothing answers is a bus error at its target", () => {
  const end = run(`
main:   li    $t0, 0xbd000000
        jr    $t0
         nop
done:   nop`);
  assertEquals([end.code, end.cop0("EPC")], [ExcCode.IBE, 0xbd000000]);
});

Deno.test("a load that faults leaves its register alone, and the load before it lands", () => {
  const end = run(`
main:   la    $a0, data
        addiu $t1, $zero, 5
        lw    $t0, 0($a0)
        lw    $t1, 1($a0)
done:   nop
        .data
data:   .word 7
        .section .vector.general, "ax"
        nop
        nop
        j     done
         nop`);
  assertEquals(end.registers("t0 t1"), [7, 5]);
});

const user = (body: string) => `
main:   la    $t9, program
        li    $t8, 0x0fffffff
        and   $t9, $t9, $t8
        ori   $t8, $zero, 0x700
        lui   $t7, 1
        or    $t8, $t8, $t7
        mtc0  $t8, $2
        mtc0  $t7, $10
        nop
        tlbwi
        li    $t8, 0x0000000c
        mtc0  $t8, $12
        jr    $t9
         rfe
program:
${body}
done:   nop`;

for (
  const [name, { body, code, bad }] of Object.entries({
    "coprocessor 0": { body: "fault: mfc0 $t1, $12", code: ExcCode.CpU, bad: undefined },
    "rfe": { body: "fault: rfe", code: ExcCode.CpU, bad: undefined },
    "a reserved operation of coprocessor 0": {
      body: "fault: .word 0x42000018",
      code: ExcCode.CpU,
      bad: undefined,
    },
    "a kernel address read": {
      body: "li $t0, 0x80010000\nfault: lw $t1, 0($t0)",
      code: ExcCode.AdEL,
      bad: 0x80010000,
    },
    "a kernel address written": {
      body: "li $t0, 0xa0010000\nfault: sb $t1, 0($t0)",
      code: ExcCode.AdES,
      bad: 0xa0010000,
    },
    "a kseg2 address read": {
      body: "li $t0, 0xc0000000\nfault: lb $t1, 0($t0)",
      code: ExcCode.AdEL,
      bad: 0xc0000000,
    },
  })
) {
  Deno.test(`user mode may not use ${name}`, () => {
    const end = run(user(body));
    assertEquals([end.end, end.code, end.cop0("EPC")], [
      "general",
      code,
      end.at("fault") & 0x0fffffff,
    ]);
    assertEquals(end.cop0("Status") & Status.stack, 0x0c);
    if (bad !== undefined) assertEquals(end.cop0("BadVAddr"), bad);
  });
}

Deno.test("user mode may not run in kernel space", () => {
  const end = run(user("li $t0, 0x80010000\n jr $t0\n nop"));
  assertEquals([end.code, end.cop0("EPC"), end.cop0("BadVAddr")], [
    ExcCode.AdEL,
    0x80010000,
    0x80010000,
  ]);
});

Deno.test("CU0 lets user mode use coprocessor 0", () => {
  const end = run(user("mfc0 $t1, $15\n nop\n syscall").replace("0x0000000c", "0x1000000c"));
  assertEquals([end.code, end.r("t1")], [ExcCode.Sys, 0x220]);
});

Deno.test("an exception pushes the mode stack and rfe pops it, keeping the oldest pair", () => {
  const end = run(`
main:   li    $t0, 0x11
        mtc0  $t0, $12
        nop
        syscall
back:   mfc0  $t2, $12
        rfe
        mfc0  $t3, $12
        nop
done:   nop
        .section .vector.general, "ax"
        mfc0  $t1, $12
        la    $k0, back
        jr    $k0
         rfe`);
  assertEquals(end.registers("t1 t2 t3").map((r) => r & 0x3f), [0x04, 0x01, 0x00]);
  const other = run(`
main:   li    $t0, 0x10
        mtc0  $t0, $12
        nop
        rfe
        mfc0  $t1, $12
        rfe
        mfc0  $t2, $12
        nop
done:   nop`);
  assertEquals(other.registers("t1 t2").map((r) => r & 0x3f), [0x14, 0x15]);
});

Deno.test("with BEV set exceptions go to the boot vectors", () => {
  const start = "main: li $t0, 0x00400000\n mtc0 $t0, $12\n nop\n";
  for (
    const [text, vector] of [["syscall", 0xbfc00180], ["lw $t1, 0($zero)", 0xbfc00100]] as const
  ) {
    const image = `${start}${text}\ndone: nop`;
    const { message } = assertThrows(() => run(image), GuestCrash);
    assertEquals(message, `the exception handler at 0xbfc00180 begins with IBE`);
    const stopped = run(image, { until: [vector] });
    assertEquals(stopped.machine.cpu.pc >>> 0, vector);
  }
});

Deno.test("COP0 registers keep their writable bits only; PRId keeps none", () => {
  const end = run(`
main:   li    $t0, -1
        mtc0  $t0, $13
        mtc0  $t0, $4
        mtc0  $t0, $2
        mtc0  $t0, $0
        mtc0  $t0, $15
        mtc0  $t0, $1
        mtc0  $t0, $8
        mtc0  $t0, $10
        nop
done:   nop`);
  assertEquals(end.cop0("Cause"), 0x300);
  assertEquals(end.cop0("Context"), 0xffe00000);
  assertEquals(end.cop0("EntryLo"), 0xffffff00);
  assertEquals(end.cop0("Index"), 0x3f00);
  assertEquals(end.cop0("PRId"), 0x220);
  assertEquals(end.cop0("BadVAddr"), 0);
  assertEquals(end.cop0("EntryHi"), 0xffffffc0);
  const status = run(`main: li $t0, 0xfefbffc0\n mtc0 $t0, $12\n nop\ndone: nop`);
  assertEquals(status.cop0("Status"), 0xf043ff00);
});

Deno.test("a handler that cannot begin is the guest's death, not an endless loop", () => {
  const text = `main: syscall\ndone: nop\n .section .vector.general, "ax"\n .word 0x7c000000`;
  assertThrows(() => run(text), GuestCrash, "the exception handler at 0x80000080 begins with RI");
});
