/*
 * Start of a C program on the bare machine. The loader has set $sp, and $a0 and $a1 to argc and
 * argv. What main returns is the status.
 */
    .set    noreorder
    .text
    .globl  __start
    .ent    __start
__start:
    addiu   $sp, $sp, -32
    jal     main
     nop                                    /* (branch delay) */
    jal     exit
     move   $a0, $v0
    .end    __start
