/*
 * Which words a handler may hold: MIPS I without coprocessors, privileged instructions, multiplier
 * (HI and LO are the interrupted program's), unaligned pairs and absolute jumps. add, addi and sub,
 * which trap, become addu, addiu and subu.
 */
#include "aegis/handlers/handler.h"

#define RS(word) ((word) >> 21 & 31)
#define RT(word) ((word) >> 16 & 31)
#define RD(word) ((word) >> 11 & 31)
#define FUNCTION(word) ((word) & 63)
#define RA 31

static struct handler_instruction made(
    enum handler_class class, unsigned written, unsigned size, unsigned word)
{
    struct handler_instruction i = { class, written, size, word };

    return i;
}

static struct handler_instruction special(unsigned word)
{
    unsigned shift = word >> 6 & 31, rd = RD(word);

    switch (FUNCTION(word)) {
    case 0: case 2: case 3:                 /* sll, srl, sra */
        return RS(word) ? made(REFUSED, 0, 0, 0) : made(PLAIN, rd, 0, word);
    case 4: case 6: case 7:                 /* sllv, srlv, srav */
    case 33: case 35: case 36: case 37:     /* addu, subu, and, or */
    case 38: case 39: case 42: case 43:     /* xor, nor, slt, sltu */
        return shift ? made(REFUSED, 0, 0, 0) : made(PLAIN, rd, 0, word);
    case 32: case 34:                       /* add, sub */
        return shift ? made(REFUSED, 0, 0, 0) : made(PLAIN, rd, 0, word | 1);
    case 8:                                 /* jr */
        return (word & 0x03ffffc0) == RA << 21 ? made(RETURN, 0, 0, word) : made(REFUSED, 0, 0, 0);
    case 13:                                /* break */
        return (word >> 6) < HANDLER_SERVICES ? made(SERVICE, 0, 0, word) : made(REFUSED, 0, 0, 0);
    default:
        return made(REFUSED, 0, 0, 0);
    }
}

struct handler_instruction handler_decode(unsigned word)
{
    unsigned rt = RT(word);

    switch (word >> 26) {
    case 0:
        return special(word);
    case 1:                                 /* bltz, bgez: the forms that link are refused */
        return rt < 2 ? made(BRANCH, 0, 0, word) : made(REFUSED, 0, 0, 0);
    case 4: case 5:                         /* beq, bne */
        return made(BRANCH, 0, 0, word);
    case 6: case 7:                         /* blez, bgtz */
        return rt == 0 ? made(BRANCH, 0, 0, word) : made(REFUSED, 0, 0, 0);
    case 8:                                 /* addi */
        return made(PLAIN, rt, 0, word | 1u << 26);
    case 9: case 10: case 11: case 12: case 13: case 14:   /* addiu, slti, sltiu, andi, ori, xori */
        return made(PLAIN, rt, 0, word);
    case 15:                                /* lui */
        return RS(word) ? made(REFUSED, 0, 0, 0) : made(PLAIN, rt, 0, word);
    case 32: case 36:                       /* lb, lbu */
        return made(LOAD, rt, 1, word);
    case 33: case 37:                       /* lh, lhu */
        return made(LOAD, rt, 2, word);
    case 35:                                /* lw */
        return made(LOAD, rt, 4, word);
    case 40:                                /* sb */
        return made(STORE, 0, 1, word);
    case 41:                                /* sh */
        return made(STORE, 0, 2, word);
    case 43:                                /* sw */
        return made(STORE, 0, 4, word);
    default:
        return made(REFUSED, 0, 0, 0);
    }
}
