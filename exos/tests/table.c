/*
 * Operations on the process' own page table, at addresses that it does not use, with the results
 * that a model expects: a script that the test links to this program. Says which operation differs.
 */
#include "exos/tests/check.h"

#define FROM 0x40000000
#define TO 0x70000000

enum { FIND, INSERT, REMOVE, CHANGE, DIRTY, END };

struct Operation {
    unsigned kind, address, low, expected;
};
extern const struct Operation script[];

static unsigned value(const unsigned *low)
{
    return low ? *low : 0;
}

static unsigned perform(const struct Operation *o)
{
    unsigned *low;

    switch (o->kind) {
    case FIND:
        return value(page_find(o->address));
    case INSERT:
        return value(page_insert(o->address, o->low));
    case REMOVE:
        page_remove(o->address);
        return value(page_find(o->address));
    case CHANGE:
        low = page_find(o->address);
        *low = o->low;
        return value(page_find(o->address));
    default:
        return page_dirty((void *)o->address);
    }
}

int main(void)
{
    const struct Operation *o;
    unsigned slot, address, *low, count = 0, sum = 0;

    for (o = script; o->kind != END; o++)
        check(perform(o) == o->expected, o - script);
    for (slot = 0; slot < page_slots(); slot++) {
        low = page_slot(slot, &address);
        if (low == 0 || address < FROM || address >= TO)
            continue;
        CHECK(page_find(address) == low);
        count++;
        sum += *low ^ address;
    }
    CHECK(count == o->address && sum == o->low);
    return 0;
}
