/*
 * Address-space asids: the TLB knows 64, environments may hold more address spaces. An asid is
 * assigned when a space is entered and taken from another, invisibly, when none is left; whoever
 * gets a used one finds no mapping of the previous holder. Paper: 3.3.
 */
#include "aegis/kernel/kernel.h"

/* What an entry of public_state.asids says beside the envid. */
#define CONTEXT_OF(holder) ((holder) & (CONTEXTS - 1))

/* What the choice of one takes, where none is free. */
#define CHOICE_CYCLES 5000

static unsigned hand;

/*
 * One that was taken from its holder and is searched for; it is nobody's before nothing of it is
 * left.
 */
static unsigned dirty;
static struct Search cleaning;

/* Whose an asid is, alive or dying. */
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
 * The family that holds most of them: it gives one up, so that nobody with few loses any to one
 * with many.
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

/*
 * Identifier 0 stays with nobody. One that is installed is not taken: its holder may be the caller.
 */
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

/* Gives an address space an asid; whether that is free of bindings before this stay's end. */
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

/* Takes back what an environment that ends holds; whether nothing is left. */
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
