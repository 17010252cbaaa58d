/*
 * The checks of a handler as downloaded, before a word of it is rewritten. For each there is a
 * program of tests/handlers.c that fails when the check is left out.
 */
#include "aegis/handlers/handler.h"

#define AT 1
#define V0 2
#define V1 3
#define A0 4
#define A3 7
#define T0 8
#define T7 15
#define T8 24
#define T9 25

/* A handler's own registers; $0 takes what is written to it. */
static int own(unsigned reg)
{
    return reg <= V1 || (reg >= T0 && reg <= T7) || reg == T8 || reg == T9;
}

/* Registers that hold the kernel's values are not read either. */
static int readable(unsigned reg)
{
    return own(reg) || (reg >= A0 && reg <= A3);
}

static int reads_own(const struct handler_instruction *i)
{
    unsigned rs = i->word >> 21 & 31, rt = i->word >> 16 & 31;

    switch (i->class) {
    case PLAIN:
        return readable(rs) && readable(rt);
    case LOAD:
        return readable(rs);
    case STORE:
    case BRANCH:
        return readable(rs) && ((i->word >> 26) == 1 || readable(rt));
    default:
        return 1;
    }
}

/*
 * Message and transmit buffer are reached by constant offsets alone; other addresses are confined
 * at run time.
 */
static int address_ok(const struct handler_instruction *i, const struct handler_bounds *bounds)
{
    unsigned base = i->word >> 21 & 31, offset = i->word & 0xffff;
    unsigned limit = base == A0 ? bounds->message : base == A3 ? bounds->transmit : 0;

    if (base != A0 && base != A3)
        return 1;
    if (base == A0 && i->class == STORE)
        return 0;
    return offset % i->size == 0 && offset + i->size <= limit;
}

int handler_check(const unsigned *code, unsigned words, const struct handler_bounds *bounds)
{
    struct handler_instruction i, before = { PLAIN };
    unsigned at;
    int target;

    if (words < 2 || words > HANDLER_WORDS)
        return HANDLER_LENGTH;
    for (at = 0; at < words; at++, before = i) {
        handler_pause(bounds, at);
        i = handler_decode(code[at]);
        if (i.class == REFUSED)
            return HANDLER_INSTRUCTION;
        if (!own(i.written) || !reads_own(&i))
            return HANDLER_REGISTER;
        if ((i.class == LOAD || i.class == STORE) && !address_ok(&i, bounds))
            return HANDLER_ADDRESS;
        if (i.class == SERVICE && bounds->services[i.word >> 6] == 0)
            return HANDLER_INSTRUCTION;
        /* A delay slot holds an instruction that is not rewritten into several. */
        if ((before.class == BRANCH || before.class == RETURN) && i.class != PLAIN)
            return HANDLER_JUMP;
        if (i.class != BRANCH)
            continue;
        target = (int)at + 1 + (short)i.word;
        if (target < 0 || target >= (int)words)
            return HANDLER_JUMP;
        if (target > 0 &&
            (handler_decode(code[target - 1]).class == BRANCH ||
                handler_decode(code[target - 1]).class == RETURN))
            return HANDLER_JUMP;
    }
    /* The last instruction is the delay slot of a return, so nothing runs over the end. */
    return handler_decode(code[words - 2]).class == RETURN ? 0 : HANDLER_JUMP;
}
