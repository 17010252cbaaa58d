/*
 * Its children leave just before their slices end, so that the victim, whose slice comes next, is
 * given the little that is left of theirs instead of its own. Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

#define CODE ((unsigned)raw_late_leave)
/* The slots of its own in which it makes children. */
#define KEPT(slot) ((slot) % 10 == 0)

int main(void)
{
    unsigned child, slot, low = BOOT_INFO->pinned[CODE >> PAGE_SHIFT];

    await_victim();
    ignore_revocation();
    for (;;) {
        for (slot = 0; slot < SLICES; slot++) {
            if (KEPT(slot))
                continue;
            if (public_state()->slots[slot] == 0)
                aegis_slice_allocate(slot);
            if (public_state()->slots[slot] != aegis_self())
                continue;
            child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
            if (AEGIS_REFUSED(child))
                break;
            CHECK(aegis_page_pin(child, CODE, low & ~ENTRY_WRITABLE, BOOT_INFO->read[0],
                BOOT_INFO->read[1], MY_HIGH, MY_WRITE) == AEGIS_OK);
            CHECK(aegis_environment_set(child, SET_START, CODE, MY_HIGH, MY_WRITE) == AEGIS_OK);
            aegis_slice_give(slot, child);
        }
        yield_to(0);
    }
}
