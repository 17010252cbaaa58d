/*
 * Address-space identifiers (asids): the TLB knows 64, environments may hold more address spaces.
 * An asid is assigned when a space is entered and taken from another space when none is free; the
 * new holder finds no mapping of the previous one. Paper: 3.3.
 */
#include "aegis/kernel/kernel.h"

/* The bits of a public_state.asids entry that are not the envid: the context. */
#define CONTEXT_OF(holder) ((holder) & (CONTEXTS - 1))

/* Cycles of choosing a holder to take one from, when none is free. */
#define CHOICE_CYCLES 3000

static unsigned hand;

/* How many each family holds. */
static unsigned char held[SLICES];

/*
 * The asid being reclaimed, 0 for none: taken from its holder, and assigned to nobody until the
 * search has removed its last entry.
 */
static unsigned dirty;
static struct Search cleaning;

/* The environment that holds an asid, ended ones included. */
static struct Environment *holder_of(unsigned number)
{
    return &kernel.environments[(public_state.asids[number] & ENVID_OFFSET) /
        sizeof(struct Environment)];
}

static int clean(void)
{
    if (dirty && !unbind_asid(dirty << ASID_SHIFT, &cleaning))
        return 0;
    dirty = 0;
    return 1;
}

/* Withdraws an asid from its holder. */
static void lose(struct Environment *e, unsigned context)
{
    public_state.asids[e->contexts[context] >> ASID_SHIFT] = 0;
    e->contexts[context] = 0;
    e->info->asids--;
    held[e->family]--;
}

static void take(unsigned number)
{
    struct Environment *e = holder_of(number);
    unsigned context = CONTEXT_OF(public_state.asids[number]);

    lose(e, context);
    if (context == e->context) {
        e->asid = 0;
        environment_set_entry_tags(e);
    }
    dirty = number;
}

/*
 * Asids are taken from the family that holds most: a family with few never loses one to a family
 * with many.
 */
static unsigned greatest_family(void)
{
    unsigned i, most = 0;

    for (i = 1; i < SLICES; i++)
        if (held[i] > held[most])
            most = i;
    return most;
}

/*
 * Asid 0 is never assigned. The last free one is for families that hold less than the
 * greatest, which takes one of its own instead: nobody with few searches because one with many took
 * what was free. One that is installed is not taken: its holder may be the caller.
 */
static unsigned choose(const struct Environment *e)
{
    unsigned number, family = greatest_family(), turns = 0, last = 0;

    for (number = 1; number < ASIDS; number++) {
        if (public_state.asids[number] || number == dirty)
            continue;
        if (last || held[e->family] < held[family])
            return number;
        last = number;
    }
    if (dirty)
        return dirty;
    do {
        hand = hand % (ASIDS - 1) + 1;
        turns++;
    } while (public_state.asids[hand] == 0 ||
        (holder_of(hand) == current && CONTEXT_OF(public_state.asids[hand]) == current->context) ||
        (turns < ASIDS && holder_of(hand)->family != family));
    take(hand);
    return hand;
}

/* Assigns an asid to an address space; 0 if preempted before the asid is free of old entries. */
int asid_assign(struct Environment *e, unsigned context)
{
    unsigned number;

    if (e->contexts[context] == 0) {
        number = choose(e);
        if (number == dirty && ((cleaning.what == 0 && work_left_off(CHOICE_CYCLES)) || !clean()))
            return 0;
        public_state.asids[number] = e->envid + context;
        e->contexts[context] = number << ASID_SHIFT;
        e->info->asids++;
        held[e->family]++;
    }
    if (context == e->context) {
        e->asid = e->contexts[context];
        e->tag = e->asid << TAG_SHIFT;
    }
    environment_set_entry_tags(e);
    return 1;
}

/*
 * Takes back what an environment that ends holds, each once nothing of it is left; whether that is
 * so of all.
 */
int asids_release(struct Environment *e)
{
    unsigned context;

    for (context = 0; context < CONTEXTS; context++) {
        if (e->contexts[context] == 0)
            continue;
        if (!unbind_asid(e->contexts[context], &e->unbinding))
            return 0;
        lose(e, context);
        if (work_left_off(0))
            return 0;
    }
    return 1;
}
