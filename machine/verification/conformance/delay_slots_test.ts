/** Branch and load delay slots as the R3000 shows them: no interlock hides them. */
import { unmapped } from "../../isa/system.ts";
import { assertEquals } from "@std/assert";
import { run } from "./kit.ts";

Deno.test("the instruction after a branch executes, taken or not", () => {
  const end = run(`
main:   beq   $zero, $zero, over
         addiu $t0, $zero, 1
        addiu $t1, $zero, 1
over:   bne   $zero, $zero, main
         addiu $t2, $zero, 1
        j     last
         addiu $t3, $zero, 1
        addiu $t4, $zero, 1
last:
done:   nop`);
  assertEquals(end.registers("t0 t1 t2 t3 t4"), [1, 0, 1, 1, 0]);
});

Deno.test("a link register holds the address behind the delay slot, which may use it", () => {
  const end = run(`
main:   jal   one
         move $t0, $ra
here:   la    $t9, two
        jalr  $s0, $t9
         nop
there:  bgezal $zero, three
         nop
back:
done:   nop
one:    jr    $ra
         nop
two:    jr    $s0
         nop
three:  jr    $ra
         nop`);
  assertEquals(end.registers("t0 s0 ra").map((r) => r >>> 0), [
    end.at("here"),
    end.at("there"),
    end.at("back"),
  ]);
});

Deno.test("jalr reads its target before it writes its link", () => {
  const end = run(`
main:   la    $t9, aim
        jalr  $t9, $t9
         nop
        nop
aim:
done:   nop`);
  assertEquals(end.r("t9") >>> 0, end.at("main") + 16);
});

Deno.test("a branch compares registers as they are before its delay slot", () => {
  const end = run(`
main:   beq   $t0, $zero, done
         addiu $t0, $zero, 5
        addiu $t0, $zero, 9
done:   nop`);
  assertEquals(end.r("t0"), 5);
});

Deno.test("a loaded value is not seen by the next instruction, but by the one after", () => {
  const end = run(`
main:   la    $a0, data
        addiu $t0, $zero, 1
        lw    $t0, 0($a0)
(hazard) move $t1, $t0
        move  $t2, $t0
done:   nop
        .data
data:   .word 7`);
  assertEquals(end.registers("t0 t1 t2"), [7, 1, 7]);
});

Deno.test("a write in the load's delay slot wins over the load", () => {
  const end = run(`
main:   la    $a0, data
        lw    $t0, 0($a0)
        addiu $t0, $zero, 3
        move  $t1, $t0
done:   nop
        .data
data:   .word 7`);
  assertEquals(end.registers("t0 t1"), [3, 3]);
});

Deno.test("a second load of the register cancels the first", () => {
  const end = run(`
main:   la    $a0, data
        addiu $t0, $zero, 1
        lw    $t0, 0($a0)
        lw    $t0, 4($a0)
(hazard) move $t1, $t0
        move  $t2, $t0
done:   nop
        .data
data:   .word 7, 8`);
  assertEquals(end.registers("t1 t2"), [1, 8]);
});

Deno.test("a store in a load's delay slot stores the old value; a load uses the old base", () => {
  const end = run(`
main:   la    $a0, data
        move  $t0, $a0
        lw    $t0, 0($a0)
(hazard) sw   $t0, 4($a0)
        lw    $a0, 8($a0)
(hazard) lw   $t3, 0($a0)
        nop
        subu  $t3, $t3, $t0
done:   nop
        .data
data:   .word 7, 8, 9`);
  assertEquals(end.word("data"), 7);
  assertEquals(end.machine.readWord(unmapped(end.at("data")) + 4) >>> 0, end.at("data"));
  assertEquals(end.registers("t3 a0"), [0, 9]);
});

Deno.test("a load in a branch's delay slot retires behind the target's first instruction", () => {
  const end = run(`
main:   la    $a0, data
        b     over
         lw    $t0, 0($a0)
        nop
over:   move  $t1, $t0
        move  $t2, $t0
done:   nop
        .data
data:   .word 7`);
  assertEquals(end.registers("t1 t2"), [0, 7]);
});

Deno.test("the result of mfc0 arrives late like a load's", () => {
  const end = run(`
main:   addiu $t0, $zero, 1
        mfc0  $t0, $15
(hazard) move $t1, $t0
        move  $t2, $t0
done:   nop`);
  assertEquals(end.registers("t1 t2"), [1, 0x220]);
});

Deno.test("loads of each width extend as their names say", () => {
  const end = run(`
main:   la    $a0, data
        lb    $t0, 0($a0)
        lbu   $t1, 0($a0)
        lb    $t2, 3($a0)
        lh    $t3, 0($a0)
        lhu   $t4, 0($a0)
        lh    $t5, 2($a0)
        nop
done:   nop
        .data
data:   .word 0x7f8180ff`);
  assertEquals(end.registers("t0 t1 t2 t3 t4 t5"), [
    -1,
    255,
    0x7f,
    0x80ff - 0x10000,
    0x80ff,
    0x7f81,
  ]);
});

Deno.test("stores of each width change their bytes and no others", () => {
  const end = run(`
main:   la    $a0, data
        li    $t0, 0x11223344
        sb    $t0, 1($a0)
        sh    $t0, 6($a0)
        sw    $t0, 8($a0)
        lw    $t1, 0($a0)
        lw    $t2, 4($a0)
        lw    $t3, 8($a0)
        nop
done:   nop
        .data
data:   .word -1, -1, -1`);
  assertEquals(end.registers("t1 t2 t3").map((r) => r >>> 0), [0xffff44ff, 0x3344ffff, 0x11223344]);
});

Deno.test("parts of a device's word are read and written in their lanes", () => {
  const end = run(`
main:   li    $a0, 0xbfe80028
        li    $t0, 0x12f
        sb    $t0, 0($a0)
        lbu   $t1, 0($a0)
        lhu   $t2, 0($a0)
        lw    $t3, 0($a0)
        li    $a0, 0xbfbe0008
        li    $t4, 300
wait:   bnez  $t4, wait
         addiu $t4, $t4, -1
        lbu   $t5, 1($a0)
        nop
done:   nop`);
  assertEquals(end.registers("t1 t2 t3"), [0x2f, 0x2f, 0x2f]);
  assertEquals(end.r("t5"), end.hits("done")[0].cycles >> 8);
});

for (let offset = 0; offset < 4; offset++) {
  Deno.test(`lwl and lwr join at offset ${offset} without a delay, in either order`, () => {
    const end = run(`
main:   la    $a0, data
        lwr   $t0, ${offset}($a0)
        lwl   $t0, ${offset + 3}($a0)
        lwl   $t1, ${offset + 3}($a0)
        lwr   $t1, ${offset}($a0)
        nop
done:   nop
        .data
data:   .byte 0x10, 0x21, 0x32, 0x43, 0x54, 0x65, 0x76, 0x87`);
    const bytes = [0x10, 0x21, 0x32, 0x43, 0x54, 0x65, 0x76, 0x87];
    const word = bytes.slice(offset, offset + 4).reduceRight((sum, byte) => (sum << 8) | byte, 0);
    assertEquals(end.registers("t0 t1"), [word, word]);
  });

  Deno.test(`lwl and lwr at offset ${offset} keep the register's other bytes`, () => {
    const end = run(`
main:   la    $a0, data
        li    $t0, 0xaabbccdd
        move  $t1, $t0
        lwl   $t0, ${offset}($a0)
        lwr   $t1, ${offset}($a0)
        nop
done:   nop
        .data
data:   .word 0x44332211`);
    const left = [0x11bbccdd, 0x2211ccdd, 0x332211dd, 0x44332211][offset];
    const right = [0x44332211, 0xaa443322, 0xaabb4433, 0xaabbcc44][offset];
    assertEquals(end.registers("t0 t1").map((r) => r >>> 0), [left, right]);
  });

  Deno.test(`swl and swr at offset ${offset} store their part of the word`, () => {
    const end = run(`
main:   la    $a0, data
        li    $t0, 0xaabbccdd
        swl   $t0, ${offset}($a0)
        swr   $t0, ${offset + 4}($a0)
done:   nop
        .data
data:   .word 0x44332211, 0x44332211`);
    const left = [0x443322aa, 0x4433aabb, 0x44aabbcc, 0xaabbccdd][offset];
    const right = [0xaabbccdd, 0xbbccdd11, 0xccdd2211, 0xdd332211][offset];
    const physical = unmapped(end.at("data"));
    assertEquals([end.machine.readWord(physical) >>> 0, end.machine.readWord(physical + 4) >>> 0], [
      left,
      right,
    ]);
  });
}

Deno.test("a branch in a taken branch's delay slot is relative to the first one's target", () => {
  const end = run(`
main:   b     first
         b    second
        nop
        nop
first:  addiu $t0, $zero, 1
        addiu $t1, $zero, 1
        nop
second: addiu $t2, $zero, 1
        b     done
         nop
        b     done
         addiu $t3, $zero, 1
done:   nop`);
  // The second offset counts from first: first + (second - (main + 8)) lies four words behind
  // second.
  assertEquals(end.registers("t0 t1 t2 t3"), [1, 0, 0, 1]);
});

Deno.test("a branch in the delay slot of a branch not taken is like any other", () => {
  const end = run(`
main:   bne   $zero, $zero, main
         b    done
         addiu $t0, $zero, 1
        addiu $t1, $zero, 1
done:   nop`);
  assertEquals(end.registers("t0 t1"), [1, 0]);
});

Deno.test("a link made in the delay slot of a taken branch lies behind the first target", () => {
  for (const call of ["jal   called", "jalr  $t9", "bgezal $zero, main + 20"]) {
    const end = run(
      `
        la    $t9, called
main:   la    $t9, called
        b     first
         ${call}
        nop
first:  addiu $t0, $zero, 1
behind: addiu $t1, $zero, 1
called:
        nop
done:   nop`,
      { maxCycles: 1000 },
    );
    assertEquals(end.r("ra") >>> 0, end.at("behind"), call);
    assertEquals(end.r("t0"), 1);
  }
});
