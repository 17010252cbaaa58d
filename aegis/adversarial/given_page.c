/*
 * Keeps using a page that it has given away, after the new owner has set capabilities.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

static volatile unsigned page;

int main(void)
{
    unsigned envid, i;

    if (role) {
        while (page_record(page)->owner != aegis_self())
            yield_to(parent);
        CHECK(aegis_page_set_capabilities(page, 1, 2, 3, 4) == AEGIS_OK);
        while (yield_to(parent) == AEGIS_OK)
            ;
    }
    await_victim();
    page = my_page();
    envid = spawn(1, 4, 0, 0);
    CHECK(!AEGIS_REFUSED(envid));
    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    CHECK(aegis_page_pin(0, 0x1e000, page << PAGE_SHIFT | WRITABLE, MY_HIGH, MY_WRITE, 0, 0) ==
        AEGIS_OK);
    CHECK(set(SET_SAVE + 12, page << PAGE_SHIFT) == AEGIS_OK);
    CHECK(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    DENY(aegis_page_free(page));
    DENY(aegis_page_set_capabilities(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
    DENY(aegis_page_give(page, aegis_self(), 0, 0));
    DENY(set(SET_SAVE + 12, page << PAGE_SHIFT));
    for (i = 0; i < 100 && page_record(page)->binding; i++)
        yield_to(envid);
    CHECK(page_record(page)->binding == 0);
    CHECK(faults_reading(SOMEWHERE) && faults_writing(SOMEWHERE) && faults_reading(0x1e000));
    DENY(map_mine(SOMEWHERE, page, 0));
    DENY(aegis_page_pin(0, 0x1e000, page << PAGE_SHIFT | ENTRY_VALID, MY_HIGH, MY_READ, 0, 0));
    return REFUSED;
}
