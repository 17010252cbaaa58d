/*
 * What a handler is rewritten to. Three registers are reserved: s6 an address, s7 the data segment,
 * s8 the steps left. An address that is no constant offset from message or transmit buffer is
 * computed into s6, masked to an aligned offset, and added to the segment: whatever it was, it now
 * lies within. Before each backward branch, and each service, the steps of its loop are counted.
 */
#include "aegis/filters/mips_emit.h"
#include "aegis/handlers/handler.h"

#define ADDRESS 22      /* s6 */
#define DATA 23         /* s7 */
#define STEPS 30        /* s8 */

/* Instructions between two preemption points, and the cycles of one. */
#define PART 8
#define LOOK_CYCLES 120

void handler_pause(const struct handler_bounds *bounds, unsigned at)
{
    if (bounds->pause && at % PART == 0)
        bounds->pause(PART * LOOK_CYCLES);
}

struct rewriter {
    const unsigned *code;
    unsigned words;
    const struct handler_bounds *bounds;
    unsigned *to, at;
    unsigned short place[HANDLER_WORDS + 1];    /* where each instruction begins */
};

static void put(struct rewriter *r, unsigned word)
{
    if (r->at < HANDLER_CODE)
        r->to[r->at] = word;
    r->at++;
}

/* A load or store, confined. */
static void access(struct rewriter *r, const struct handler_instruction *i)
{
    unsigned base = i->word >> 21 & 31;

    if (base == A0 || base == A3) {
        put(r, i->word);
        return;
    }
    put(r, MIPS_ADDIU(ADDRESS, base, i->word & 0xffff));
    put(r, MIPS_ANDI(ADDRESS, ADDRESS, HANDLER_DATA - i->size));
    put(r, MIPS_ADDU(ADDRESS, ADDRESS, DATA));
    put(r, (i->word & 0xfc1f0000) | ADDRESS << 21);
}

/* Counts steps down, and leaves when none are left: `spent` is the last thing of the code. */
static void count(struct rewriter *r, unsigned steps, unsigned spent)
{
    put(r, MIPS_ADDIU(STEPS, STEPS, -steps));
    put(r, MIPS_I(1, STEPS, 0, spent - r->at - 1));    /* bltz */
    put(r, MIPS_NOP);                               /* (branch delay) */
}

/* Calls a kernel service: s6 holds its address, then the return address. */
static void service(struct rewriter *r, unsigned number, unsigned spent)
{
    unsigned address = (unsigned)r->bounds->services[number];

    count(r, 1, spent);
    put(r, MIPS_LUI(ADDRESS, address >> 16));
    put(r, MIPS_ORI(ADDRESS, ADDRESS, address));
    put(r, MIPS_R(9, ADDRESS, 0, ADDRESS, 0));                /* jalr s6, s6 */
    put(r, MIPS_NOP);                               /* (branch delay) */
}

/* A backward branch is charged for every instruction from its target to itself. */
static void branch(
    struct rewriter *r, const struct handler_instruction *i, unsigned index, unsigned spent)
{
    int target = (int)index + 1 + (short)i->word;

    if (target <= (int)index)
        count(r, r->at + 6 - r->place[target], spent);
    put(r, (i->word & 0xffff0000) | ((r->place[target] - r->at - 1) & 0xffff));
}

static void one(struct rewriter *r, unsigned index, unsigned spent)
{
    struct handler_instruction i = handler_decode(r->code[index]);

    switch (i.class) {
    case LOAD:
    case STORE:
        access(r, &i);
        break;
    case BRANCH:
        branch(r, &i, index, spent);
        break;
    case SERVICE:
        service(r, i.word >> 6, spent);
        break;
    default:
        put(r, i.word);
    }
}

/* A pass over the handler; the first one only finds the place of each instruction. */
static unsigned pass(struct rewriter *r, unsigned spent)
{
    unsigned index;

    r->at = 0;
    for (index = 0; index < r->words; index++) {
        handler_pause(r->bounds, index);
        r->place[index] = r->at;
        one(r, index, spent);
    }
    r->place[index] = spent = r->at;
    put(r, MIPS_JR(RA));
    put(r, MIPS_ADDIU(V0, ZERO, -1));
    return spent;
}

int handler_install(
    const unsigned *code, unsigned words, const struct handler_bounds *bounds, unsigned *to)
{
    struct rewriter r;
    int refused = handler_check(code, words, bounds);
    unsigned spent;

    if (refused)
        return refused;
    r.code = code;
    r.words = words;
    r.bounds = bounds;
    r.to = to;
    spent = pass(&r, 0);
    if (r.at > HANDLER_CODE)
        return HANDLER_ROOM;
    pass(&r, spent);
    return r.at;
}
