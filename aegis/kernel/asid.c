/*
 * Address-space asids: the TLB knows 64, environments may hold more address spaces. An asid is assigned when a space is entered
 * and taken from another, invisibly, when none is left; whoever gets a used one finds no mapping of the former holder. Paper: 3.3.
 */
#include "aegis/kernel/kernel.h"

static struct {
    struct Environment *e;
    unsigned context;
} holders[ASIDS];
static unsigned hand;

static void take(unsigned number)
{
    struct Environment *e = holders[number].e;
    unsigned context = holders[number].context;

    unbind_asid(number << ASID_SHIFT);
    e->contexts[context] = 0;
    e->info->asids--;
    if (context == e->context) {
        e->asid = 0;
        environment_set_entry_tags(e);
    }
    holders[number].e = 0;
}

/* Identifier 0 stays with nobody. One that is installed is not taken: its holder may be the caller. */
static unsigned choose(void)
{
    unsigned number;

    for (number = 1; number < ASIDS; number++)
        if (holders[number].e == 0)
            return number;
    do
        hand = hand % (ASIDS - 1) + 1;
    while (holders[hand].e == current && holders[hand].context == current->context);
    take(hand);
    return hand;
}

void asid_assign(struct Environment *e, unsigned context)
{
    unsigned number;

    if (e->contexts[context] == 0) {
        number = choose();
        holders[number].e = e;
        holders[number].context = context;
        e->contexts[context] = number << ASID_SHIFT;
        e->info->asids++;
    }
    if (context == e->context) {
        e->asid = e->contexts[context];
        e->tag = e->asid << TAG_SHIFT;
    }
    environment_set_entry_tags(e);
}

void asids_release(struct Environment *e)
{
    unsigned number;

    for (number = 1; number < ASIDS; number++)
        if (holders[number].e == e)
            take(number);
}
