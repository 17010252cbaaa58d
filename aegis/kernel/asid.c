/*
 * Address-space identifiers (asids): the TLB knows 64, environments may hold more address spaces.
 * An asid is assigned when a space is entered and taken from another space when none is free; the
 * new holder finds no mapping of the previous one. Paper: 3.3.
 */
#include "aegis/kernel/kernel.h"

/* The bits of a public_state.asids entry that are not the envid: the context. */
#define CONTEXT_OF(holder) ((holder) & (CONTEXTS - 1))

/* Cycles of choosing a holder to take one from, when none is free. */
#define CHOICE_CYCLES 5000

static unsigned hand;

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

static void take(unsigned number)
{
    struct Environment *e = holder_of(number);
    unsigned context = CONTEXT_OF(public_state.asids[number]);

    e->contexts[context] = 0;
    e->info->asids--;
    if (context == e->context) {
        e->asid = 0;
        environment_set_entry_tags(e);
    }
    public_state.asids[number] = 0;
    dirty = number;
}

/*
 * The family that holds most asids is the one to lose one, so that one with few never does for the
 * sake of one with many.
 */
static unsigned greatest_family(void)
{
    unsigned char held[ENVIRONMENTS];
    unsigned i, most = 0;

    for (i = 0; i < ENVIRONMENTS; i++)
        held[i] = 0;
    for (i = 1; i < ASIDS; i++)
        if (public_state.asids[i])
            held[holder_of(i)->family]++;
    for (i = 1; i < ENVIRONMENTS; i++)
        if (held[i] > held[most])
            most = i;
    return most;
}

/* Asid 0 is never assigned. One that is installed is not taken: its holder may be the caller. */
static unsigned choose(void)
{
    unsigned number, family, turns;

    for (number = 1; number < ASIDS; number++)
        if (public_state.asids[number] == 0 && number != dirty)
            return number;
    if (dirty)
        return dirty;
    family = greatest_family();
    turns = 0;
    do {
        hand = hand % (ASIDS - 1) + 1;
        turns++;
    } while (
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
        number = choose();
        if (number == dirty && ((cleaning.what == 0 && work_left_off(CHOICE_CYCLES)) || !clean()))
            return 0;
        public_state.asids[number] = e->envid + context;
        e->contexts[context] = number << ASID_SHIFT;
        e->info->asids++;
    }
    if (context == e->context) {
        e->asid = e->contexts[context];
        e->tag = e->asid << TAG_SHIFT;
    }
    environment_set_entry_tags(e);
    return 1;
}

/* Takes back the asids of an environment that has ended; not 0 when none is left. */
int asids_release(struct Environment *e)
{
    unsigned context;

    for (;;) {
        if (!clean() || work_left_off(0))
            return 0;
        for (context = 0; context < CONTEXTS && e->contexts[context] == 0; context++)
            ;
        if (context == CONTEXTS)
            return 1;
        take(e->contexts[context] >> ASID_SHIFT);
    }
}
