/**
 * Privileged programs for a comparison of paths: exceptions, the mode stack, TLB and address
 * spaces. What they find in registers decides their branches, so that equal paths mean equal
 * findings. They respect load delays and the TLB's, use no timing, no caches and no value of
 * Random, for the other side has its own; each begins at `main` with `Status` set and ends at
 * `done`. Left out is what GXemul 0.7.0 does not do: the overflow of addi, and the fault of
 * coprocessor 0 in user mode.
 */

/** Status as every program begins: kernel mode, no interrupts, vectors in RAM. */
const BEGIN = "main: mtc0 $zero, $12\nnop\nnop\n";
/** Goes to `wrong` unless two registers are equal. */
const same = (a: string, b: string) => `bne ${a}, ${b}, wrong\n nop\n`;
const WRONG = "\nwrong: b done\n nop\n";
/**
 * A general handler that keeps Cause in s0, EPC in s1, Status in s2, and goes on behind the
 * instruction, or its branch.
 */
const SKIP = `
.section .vector.general, "ax"
mfc0 $s0, $13
mfc0 $s1, $14
mfc0 $s2, $12
addiu $k0, $s1, 4
jr $k0
 rfe
`;
const codeIs = (code: number) => `andi $t8, $s0, 0x7c\nli $t9, ${code << 2}\n${same("$t8", "$t9")}`;

/** An exception at `fault`, which must leave its code and its address. */
const faulting = (code: number, before: string, fault: string) =>
  `${BEGIN}${before}
fault: ${fault}
nop
${codeIs(code)}la $t9, fault
${same("$s1", "$t9")}andi $t8, $s2, 0x3f
li $t9, 0
${same("$t8", "$t9")}li $v0, 1
b done
 nop${WRONG}done: nop
${SKIP}`;

/** Puts one entry into the TLB: EntryHi, EntryLo, by number. */
const entry = (index: number, high: number, low: number) => `
li $t0, ${high >>> 0}
mtc0 $t0, $10
li $t0, ${low >>> 0}
mtc0 $t0, $2
li $t0, ${index << 8}
mtc0 $t0, $0
nop
nop
tlbwi
nop
nop
`;
const PAGE = 0x00400000;
const FRAME = 0x00100000;
const VALID = 0x200, DIRTY = 0x400, GLOBAL = 0x100;

/** All sixty-four entries match nothing. */
const EMPTY = `
li $t1, 0
li $t2, 0x80000000
clear: mtc0 $t2, $10
mtc0 $zero, $2
mtc0 $t1, $0
nop
nop
tlbwi
li $t3, 0x1000
addu $t2, $t2, $t3
addiu $t1, $t1, 0x100
li $t3, 0x4000
bne $t1, $t3, clear
 nop
`;

/** The programs by name. */
export const privilegedPrograms: Readonly<Record<string, string>> = {
  "a system call": faulting(8, "", "syscall 3"),
  "a breakpoint": faulting(9, "", "break 7"),
  "overflow": faulting(12, "li $t0, 0x7fffffff", "add $t1, $t0, $t0"),
  "a misaligned load": faulting(4, "li $t0, 0x80100001", "lw $t1, 0($t0)"),
  "a misaligned store": faulting(5, "li $t0, 0x80100002", "sw $t1, 0($t0)"),
  "a reserved instruction": faulting(10, "", ".word 0x7c000000"),
  "a coprocessor that is not usable": faulting(11, "", "mfc1 $t0, $f0"),
  "an exception in a delay slot": `${BEGIN}
li $s4, 0
here: b there
 syscall
there: la $t9, here
${same("$s1", "$t9")}li $t9, 0x80000000
and $t8, $s0, $t9
${same("$t8", "$t9")}li $v0, 1
b done
 nop${WRONG}done: nop
.section .vector.general, "ax"
mfc0 $s0, $13
mfc0 $s1, $14
nop
addiu $k0, $s1, 8
jr $k0
 rfe
`,
  "an exception in a delay slot of a branch that is not taken": `${BEGIN}
li $t0, 1
here: beq $t0, $zero, wrong
 break 1
la $t9, here
${same("$s1", "$t9")}li $v0, 1
b done
 nop${WRONG}done: nop
.section .vector.general, "ax"
mfc0 $s0, $13
mfc0 $s1, $14
nop
addiu $k0, $s1, 8
jr $k0
 rfe
`,
  "the stack of modes over two exceptions": `${BEGIN}
li $t0, 0x0c
mtc0 $t0, $12
nop
nop
li $s7, 0
syscall
mfc0 $t8, $12
nop
andi $t8, $t8, 0x3f
li $t9, 0
${same("$t8", "$t9")}b done
 nop${WRONG}done: nop
.section .vector.general, "ax"
mfc0 $k0, $14
mfc0 $s2, $12
bne $s7, $zero, inner
 nop
move $s6, $k0
li $s7, 1
break 2
mfc0 $s5, $12
nop
addiu $k0, $s6, 4
jr $k0
 rfe
inner: addiu $k0, $k0, 4
jr $k0
 rfe
`,
  "an entry of the TLB is used, found and read back": `${BEGIN}${EMPTY}${
    entry(5, PAGE, FRAME | VALID | DIRTY)
  }li $t0, ${PAGE}
li $t1, 1234
sw $t1, 16($t0)
li $t2, ${0xa0000000 + FRAME}
lw $t3, 16($t2)
nop
${same("$t1", "$t3")}mtc0 $t0, $10
nop
nop
tlbp
nop
nop
mfc0 $t3, $0
li $t4, 0x500
${same("$t3", "$t4")}li $t4, 0x00800000
mtc0 $t4, $10
nop
nop
tlbp
nop
nop
mfc0 $t3, $0
nop
bgez $t3, wrong
 nop
li $t4, 0x500
mtc0 $t4, $0
nop
nop
tlbr
nop
nop
mfc0 $t3, $2
li $t4, ${FRAME | VALID | DIRTY}
${same("$t3", "$t4")}b done
 nop${WRONG}done: nop
${SKIP}`,
  "a miss goes to the refill vector, is repaired and tried again": `${BEGIN}${EMPTY}
li $t0, ${PAGE}
li $s6, 0
lw $t1, 8($t0)
nop
lw $t1, 12($t0)
li $t2, 1
${same("$s6", "$t2")}b done
 nop${WRONG}done: nop
.section .vector.refill, "ax"
mfc0 $k0, $8
mfc0 $k1, $14
addiu $s6, $s6, 1
li $k0, ${FRAME | VALID | DIRTY}
mtc0 $k0, $2
li $k0, 0x900
mtc0 $k0, $0
nop
nop
tlbwi
nop
jr $k1
 rfe
${SKIP}`,
  "Context and EntryHi hold the missing page": `${BEGIN}${EMPTY}
li $t0, 0x80200000
mtc0 $t0, $4
li $t0, ${(PAGE + 0x5000) | 7 << 6}
mtc0 $t0, $10
nop
nop
li $t0, ${PAGE + 0x5000}
lw $t1, 8($t0)
nop
li $t9, ${(0x80200000 | (PAGE + 0x5000) >>> 10) >>> 0}
${same("$s3", "$t9")}li $t9, ${(PAGE + 0x5000) | 7 << 6}
${same("$s4", "$t9")}b done
 nop${WRONG}done: nop
.section .vector.refill, "ax"
mfc0 $s3, $4
mfc0 $s4, $10
mfc0 $k1, $14
nop
addiu $k1, $k1, 4
jr $k1
 rfe
${SKIP}`,
  "an entry that is not valid goes to the general vector": `${BEGIN}${EMPTY}${
    entry(3, PAGE, FRAME | DIRTY)
  }
li $t0, ${PAGE}
fault: lw $t1, 0($t0)
nop
${codeIs(2)}la $t9, fault
${same("$s1", "$t9")}b done
 nop${WRONG}done: nop
${SKIP}`,
  "a store to a clean page is modified, a load is not": `${BEGIN}${EMPTY}${
    entry(3, PAGE, FRAME | VALID)
  }
li $t0, ${PAGE}
li $s0, 0
lw $t1, 4($t0)
nop
${same("$s0", "$zero")}fault: sw $t1, 4($t0)
nop
${codeIs(1)}b done
 nop${WRONG}done: nop
${SKIP}`,
  "address spaces are told apart, and a global entry is for all": `${BEGIN}${EMPTY}${
    entry(3, PAGE | 1 << 6, FRAME | VALID | DIRTY)
  }${entry(4, (PAGE + 0x1000) | 1 << 6, FRAME | VALID | DIRTY | GLOBAL)}
li $s6, 0
li $t0, ${PAGE}
li $t1, ${2 << 6}
mtc0 $t1, $10
nop
nop
lw $t2, 0x1000($t0)
nop
${same("$s6", "$zero")}lw $t2, 0($t0)
nop
li $t3, 1
${same("$s6", "$t3")}li $t1, ${1 << 6}
mtc0 $t1, $10
nop
nop
lw $t2, 0($t0)
nop
${same("$s6", "$t3")}b done
 nop${WRONG}done: nop
.section .vector.refill, "ax"
mfc0 $k1, $14
addiu $s6, $s6, 1
addiu $k1, $k1, 4
jr $k1
 rfe
${SKIP}`,
  "user mode may not touch the kernel's half, and comes back by a system call": `${BEGIN}${EMPTY}${
    entry(3, PAGE, 0x00010000 | VALID | DIRTY)
  }
li $s7, 0
la $t0, user
li $t1, 0x80010000
subu $t0, $t0, $t1
li $t1, ${PAGE}
addu $k0, $t0, $t1
li $t1, 0x08
mtc0 $t1, $12
nop
nop
jr $k0
 rfe
user: li $t0, 0x80100000
lw $t1, 0($t0)
nop
move $s3, $s0
li $s7, 1
syscall
back: andi $t8, $s3, 0x7c
li $t9, 0x10
${same("$t8", "$t9")}b done
 nop${WRONG}done: nop
.section .vector.general, "ax"
mfc0 $s0, $13
mfc0 $s1, $14
bne $s7, $zero, leave
 addiu $k0, $s1, 4
jr $k0
 rfe
leave: la $k0, back
jr $k0
 nop
`,
  "a miss of the kernel's mapped segment goes to the general vector": `${BEGIN}${EMPTY}
li $t0, 0xc0000000
fault: lw $t1, 0($t0)
nop
${codeIs(2)}mfc0 $t8, $8
li $t9, 0xc0000000
${same("$t8", "$t9")}b done
 nop${WRONG}done: nop
${SKIP}`,
  "a software interrupt waits for its mask and for the enable": `${BEGIN}
li $s6, 0
li $t0, 0x100
mtc0 $t0, $13
nop
nop
li $t0, 0x001
mtc0 $t0, $12
nop
nop
nop
${same("$s6", "$zero")}li $t0, 0x101
mtc0 $t0, $12
nop
nop
nop
nop
li $t1, 1
${same("$s6", "$t1")}b done
 nop${WRONG}done: nop
.section .vector.general, "ax"
mtc0 $zero, $13
mfc0 $k0, $14
addiu $s6, $s6, 1
jr $k0
 rfe
`,
};
