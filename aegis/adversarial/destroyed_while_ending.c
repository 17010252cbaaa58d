/*
 * Entered by a child whose slice ends, destroys the child, and goes on in the victim's slice, for
 * which nobody hands over any more. Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

#define CODE ((unsigned)raw_calls_parent)
/* The slots of its own; others are its children's. */
#define KEPT(slot) ((slot) % 4 == 0)

extern char upcall_start[], raw_calls_parent_end[];

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
        if (KEPT(slot))
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
    const volatile struct PublicState *state;
    unsigned child = 0;

    await_victim();
    ignore_revocation();
    state = public_state();
    CHECK(set(SET_ASYNCHRONOUS, (unsigned)upcall_start) == AEGIS_OK);
    for (;;) {
        if (child == 0)
            child = make();
        else if (state->slots[state->position] == VICTIM) {
            aegis_environment_destroy(child, MY_HIGH, MY_WRITE);
            child = 0;
        }
    }
}
