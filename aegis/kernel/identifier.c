/*
 * Address-space identifiers: the TLB knows 64, environments may hold more address spaces. An identifier is assigned when a space is entered
 * and taken from another, invisibly, when none is left; whoever gets a used one finds no mapping of the former holder. Paper: 3.3.
 */
#include "aegis/kernel/kernel.h"

static struct {
    struct Environment *e;
    unsigned context;
} holders[IDENTIFIERS];
static unsigned hand;

static void take(unsigned number)
{
    struct Environment *e = holders[number].e;
    unsigned context = holders[number].context;

    unbind_identifier(number << IDENTIFIER_SHIFT);
    e->contexts[context] = 0;
    e->account->identifiers--;
    if (context == e->context) {
        e->identifier = 0;
        environment_gate(e);
    }
    holders[number].e = 0;
}

/* Identifier 0 stays with nobody. One that is installed is not taken: its holder may be the caller. */
static unsigned choose(void)
{
    unsigned number;

    for (number = 1; number < IDENTIFIERS; number++)
        if (holders[number].e == 0)
            return number;
    do
        hand = hand % (IDENTIFIERS - 1) + 1;
    while (holders[hand].e == current && holders[hand].context == current->context);
    take(hand);
    return hand;
}

void identifier_assign(struct Environment *e, unsigned context)
{
    unsigned number;

    if (e->contexts[context] == 0) {
        number = choose();
        holders[number].e = e;
        holders[number].context = context;
        e->contexts[context] = number << IDENTIFIER_SHIFT;
        e->account->identifiers++;
    }
    if (context == e->context) {
        e->identifier = e->contexts[context];
        e->tag = e->identifier << TAG_SHIFT;
    }
    environment_gate(e);
}

void identifiers_release(struct Environment *e)
{
    unsigned number;

    for (number = 1; number < IDENTIFIERS; number++)
        if (holders[number].e == e)
            take(number);
}
