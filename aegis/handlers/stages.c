/*
 * The generator of transfer loops. Four words a turn: the four loads stand together, so that none
 * is waited for, then each word passes the stages and is stored. The last store stands in the
 * branch's delay slot.
 *  registers: a0 to, a1 from, a2 end of from, v0 sum, t0 to t3 words, t4 to t6 at a stage's
 *  disposal
 */
#include "aegis/filters/mips_emit.h"
#include "aegis/handlers/stages.h"

#define TURN 4

struct loop {
    unsigned *at;
    int masked;         /* t6 holds the mask of every other byte */
};

static void put(struct loop *l, unsigned word)
{
    *l->at++ = word;
}

static void checksum(struct loop *l, unsigned word)
{
    put(l, MIPS_ADDU(V0, V0, word));
    put(l, MIPS_SLTU(T4, V0, word));
    put(l, MIPS_ADDU(V0, V0, T4));
}

/* Halfwords turned around, then the bytes in them: the even ones up, the odd ones down. */
static void swap(struct loop *l, unsigned word)
{
    put(l, MIPS_SRL(T4, word, 16));
    put(l, MIPS_SLL(word, word, 16));
    put(l, MIPS_OR(word, word, T4));
    put(l, MIPS_SRL(T4, word, 8));
    put(l, MIPS_AND(T4, T4, T6));
    put(l, MIPS_AND(word, word, T6));
    put(l, MIPS_SLL(word, word, 8));
    put(l, MIPS_OR(word, word, T4));
}

static void load_words(struct loop *l)
{
    int word;

    for (word = 0; word < TURN; word++)
        put(l, MIPS_LW(T0 + word, A1, 4 * word));
}

/* Two words at a time, so that no half is waited for. */
static void load_halves(struct loop *l)
{
    int word;

    for (word = 0; word < TURN; word += 2) {
        put(l, MIPS_LHU(T0 + word, A1, 8 * word));
        put(l, MIPS_LHU(T4, A1, 8 * word + 4));
        put(l, MIPS_LHU(T0 + word + 1, A1, 8 * word + 8));
        put(l, MIPS_LHU(T5, A1, 8 * word + 12));
        put(l, MIPS_SLL(T4, T4, 16));
        put(l, MIPS_OR(T0 + word, T0 + word, T4));
        put(l, MIPS_SLL(T5, T5, 16));
        put(l, MIPS_OR(T0 + word + 1, T0 + word + 1, T5));
    }
}

int stages_compile(const unsigned char *stages, int count, enum stage_layout layout, unsigned *code)
{
    struct loop l = { code, 0 };
    unsigned *begin;
    int word, i;

    if (count < 0 || count > STAGES)
        return -1;
    for (i = 0; i < count; i++) {
        if (stages[i] > STAGE_SWAP)
            return -1;
        l.masked |= stages[i] == STAGE_SWAP;
    }
    if (l.masked) {
        put(&l, MIPS_LUI(T6, 0x00ff));
        put(&l, MIPS_ORI(T6, T6, 0x00ff));
    }
    put(&l, MIPS_SLL(A2, A2, layout == STAGE_DENSE ? 2 : 3));
    put(&l, MIPS_ADDU(A2, A2, A1));
    put(&l, MIPS_ADDU(V0, A3, ZERO));
    begin = l.at;
    if (layout == STAGE_HALVES)
        load_halves(&l);
    else
        load_words(&l);
    put(&l, MIPS_ADDIU(A1, A1, layout == STAGE_DENSE ? 16 : 32));
    for (word = 0; word < TURN; word++) {
        for (i = 0; i < count; i++) {
            if (stages[i] == STAGE_CHECKSUM)
                checksum(&l, T0 + word);
            else
                swap(&l, T0 + word);
        }
        if (word < TURN - 1)
            put(&l, MIPS_I(43, A0, T0 + word, 4 * word));       /* sw */
    }
    put(&l, MIPS_ADDIU(A0, A0, 4 * TURN));
    put(&l, MIPS_BNE(A1, A2) | ((begin - l.at - 1) & 0xffff));
    put(&l, MIPS_I(43, A0, T0 + TURN - 1, -4));
    put(&l, MIPS_JR(RA));
    put(&l, MIPS_NOP);      /* (branch delay) */
    return l.at - code;
}
