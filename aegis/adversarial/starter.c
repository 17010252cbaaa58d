/*
 * A victim whose work is to start children that end at once; counts them in a pinned word that the
 * test reads from outside.
 */
#include "aegis/adversarial/adversarial.h"

#define CODE ((unsigned)raw_leave)

__attribute__((section(".data.pinned.work"))) volatile unsigned work;

int main(void)
{
    unsigned child, low = BOOT_INFO->pinned[CODE >> PAGE_SHIFT];

    ignore_revocation();
    /* What adversarial programs wait for (adversarial.h). */
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, (unsigned)aegis_random(), 0, 0)));
    for (;;) {
        child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        if (AEGIS_REFUSED(child))
            continue;
        CHECK(aegis_page_pin(child, CODE, low & ~ENTRY_WRITABLE, BOOT_INFO->read[0],
            BOOT_INFO->read[1], MY_HIGH, MY_WRITE) == AEGIS_OK);
        CHECK(aegis_environment_set(child, SET_START, CODE, MY_HIGH, MY_WRITE) == AEGIS_OK);
        yield_to(child);
        work++;
    }
}
