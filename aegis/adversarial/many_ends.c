/*
 * Has children end that each hold a page which is mapped often: others shall take it back.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

#define CODE ((unsigned)raw_leave)

int main(void)
{
    unsigned child, low = BOOT_INFO->pinned[CODE >> PAGE_SHIFT];
    int page;

    await_victim();
    ignore_revocation();
    for (;;) {
        page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
        child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        if (AEGIS_REFUSED(page) || AEGIS_REFUSED(child))
            continue;
        map_mine(SOMEWHERE, page, 1);
        map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
        CHECK(aegis_page_give(page, child, MY_HIGH, MY_WRITE) == AEGIS_OK);
        CHECK(aegis_page_pin(child, CODE, low & ~ENTRY_WRITABLE, BOOT_INFO->read[0],
            BOOT_INFO->read[1], MY_HIGH, MY_WRITE) == AEGIS_OK);
        CHECK(aegis_environment_set(child, SET_START, CODE, MY_HIGH, MY_WRITE) == AEGIS_OK);
        yield_to(child);
    }
}
