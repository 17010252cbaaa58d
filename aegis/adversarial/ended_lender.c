/*
 * Entered by a child whose slice ends, stays until the child is ended for that, is told itself, and
 * hands over just after the tick that comes then. Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

#define CODE ((unsigned)raw_calls_parent)
/* The slots of its children. */
#define CHILDS(slot) ((slot) % 8 == 2)
/* Of a tick of the DECstation 2100, by turns of a loop of two instructions. */
#define TURNS (195313 / 2 * 57 / 64)

extern unsigned steal_turns;
extern char steal_end[], upcall_start[], raw_calls_parent_end[];

static unsigned make(void)
{
    unsigned low = BOOT_INFO->pinned[CODE >> PAGE_SHIFT], slot,
             child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);

    if (AEGIS_REFUSED(child))
        return 0;
    CHECK(aegis_page_pin(child, CODE, low & ~ENTRY_WRITABLE, BOOT_INFO->read[0], BOOT_INFO->read[1],
        MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_set(child, SET_START, CODE, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(aegis_environment_set(child, SET_END, (unsigned)raw_calls_parent_end, MY_HIGH,
        MY_WRITE) == AEGIS_OK);
    for (slot = 0; slot < SLICES; slot++) {
        if (!CHILDS(slot))
            continue;
        if (public_state()->slots[slot] == 0)
            aegis_slice_allocate(slot);
        if (public_state()->slots[slot] == aegis_self())
            aegis_slice_give(slot, child);
    }
    return child;
}

int main(void)
{
    unsigned child = 0;

    await_victim();
    ignore_revocation();
    steal_turns = TURNS;
    CHECK(set(SET_ASYNCHRONOUS, (unsigned)upcall_start) == AEGIS_OK);
    CHECK(set(SET_END, (unsigned)steal_end) == AEGIS_OK);
    for (;;)
        if (child == 0 || env_info(child)->envid != child)
            child = make();
}
