/**
 * The names of directives, by what becomes of them: integers in memory, without effect, or refused
 * with what to write instead. What the others do stands in directives.ts.
 * Source: info as, "Pseudo Ops" and "MIPS-Dependent".
 */

/** Directives without effect on a linked program. */
export const WITHOUT_EFFECT: ReadonlySet<string> = new Set(
  (".type .size .frame .mask .fmask .nan .module .ident .gnu_attribute .extern .hidden " +
    ".internal .protected .version .title .sbttl .psize " +
    ".list .nolist .eject .print .func .endfunc .aent .livereg .verstamp .vreg .option .insn " +
    ".ln .line .end_of_file")
    .split(" "),
);
/**
 * What `.set` may say that changes no word: which registers and macros may be used, and modes of
 * other processors switched off.
 */
export const SETS_WITHOUT_EFFECT: ReadonlySet<string> = new Set(
  ("macro nomacro move nomove volatile novolatile " +
    "nomips16 nomicromips nomips3d nomdmx nodsp nomt nosmartmips novirt nomsa noxpa " +
    "mips0 mips1 arch=r3000 arch=mips1 arch=default fp=32 softfloat hardfloat " +
    "oddspreg nooddspreg sym32 bopt nobopt")
    .split(" "),
);
/** Directives of other assemblers or modes, with what to write instead. */
export const INSTEAD: Readonly<Record<string, string>> = {
  ".asciiz": "did you mean .asciz?",
  ".strz": "did you mean .asciz?",
  ".abicalls": "compile with -mno-abicalls",
  ".cpload": "compile with -mno-abicalls",
  ".cprestore": "compile with -mno-abicalls",
  ".cpsetup": "compile with -mno-abicalls",
  ".gpword": "compile with -mno-abicalls -fno-pic",
  ".incbin": "write its bytes with .byte",
  ".dword": "write two .word, the low one first",
  ".quad": "write two .word, the low one first",
  ".8byte": "write two .word, the low one first",
  ".octa": "write four .word, the lowest first",
  ".sdata": "write .data: there is no small data with -G0",
  ".sbss": "write .bss: there is no small data with -G0",
  ".altmacro": "write \\name in the macro's body",
  ".struct": "write .set for each offset",
  ".offset": "write .set for each offset",
  ".mips": "this machine is MIPS I",
  ".equate": "did you mean .equ?",
  ".eqv": "write .equ NAME, VALUE",
  ".kdata": "write .data",
  ".ktext": 'write .section .text.kernel, "ax"',
  ".align8": "write .balign 8",
  ".error": "see the message",
};

/**
 * Bytes of the integer directives, and whether they align themselves and the labels before them.
 */
export const INTEGERS: Readonly<Record<string, readonly [bytes: 1 | 2 | 4, aligned: boolean]>> = {
  ".byte": [1, false],
  ".half": [2, true],
  ".short": [2, true],
  ".hword": [2, true],
  ".2byte": [2, false],
  ".word": [4, true],
  ".long": [4, true],
  ".int": [4, true],
  ".4byte": [4, false],
};
