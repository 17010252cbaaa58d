/*
 * What a handler becomes. Registers of the kernel's own, which no handler can name: s6 an address,
 * s7 the data segment, s8 the steps that are left. Addresses that are not constant offsets from
 * message or transmit buffer are computed into s6, cut down to an aligned offset into the segment
 * and put into the segment: whatever they were, they are in it now. Before each branch backwards,
 * and each service, the steps of its loop are counted.
 */
#include "aegis/filters/mips_emit.h"
#include "aegis/handlers/handler.h"

#define ADDRESS 22      /* s6 */
#define DATA 23         /* s7 */
#define STEPS 30        /* s8 */

/* Instructions between two pauses, and cycles that one takes to be looked at. */
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

/* Takes steps off, and leaves when none are left: `spent` is the last thing of the code. */
static void count(struct rewriter *r, unsigned steps, unsigned spent)
{
    put(r, MIPS_ADDIU(STEPS, STEPS, -steps));
    put(r, MIPS_I(1, STEPS, 0, spent - r->at - 1));    /* bltz */
    put(r, MIPS_NOP);                               /* (branch delay) */
}

/* A call of a kernel service: its address is reached through s6, by which it comes back. */
static void service(struct rewriter *r, unsigned number, unsigned spent)
{
    unsigned address = (unsigned)r->bounds->services[number];

    count(r, 1, spent);
    put(r, MIPS_LUI(ADDRESS, address >> 16));
    put(r, MIPS_ORI(ADDRESS, ADDRESS, address));
    put(r, MIPS_R(9, ADDRESS, 0, ADDRESS, 0));                /* jalr s6, s6 */
    put(r, MIPS_NOP);                               /* (branch delay) */
}

/*
 * Every instruction of the stretch from the branch's target to the branch may be executed once
 * more.
 */
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

/* A pass over the whole; the first one only finds where everything will stand. */
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
