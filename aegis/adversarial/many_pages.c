/*
 * Takes every page, and more than every page.
 * Outcome: runs; the victim gets what was guaranteed to it.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    int i, page;

    await_victim();
    ignore_revocation();
    for (i = 0; i < PAGES; i++) {
        page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
        if (page == AEGIS_EXHAUSTED)
            break;
        CHECK(!AEGIS_REFUSED(page));
    }
    CHECK(i < PAGES && public_state()->free >= public_state()->guaranteed);
    for (page = public_state()->first_free; page; page = page_record(page)->next)
        CHECK(aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == AEGIS_EXHAUSTED);
    for (;;)
        ;
}
