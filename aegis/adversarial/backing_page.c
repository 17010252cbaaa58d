/*
 * Has contents of its own moved onto the victim's page when pages are taken from it.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned vector = my_page(), page, i;
    struct Repossessed *entry = (struct Repossessed *)SOMEWHERE;

    await_victim();
    page = victim_page(0);
    CHECK(map_mine(SOMEWHERE, vector, 1) >= 0);
    for (i = 0; i < REPOSSESSED_ENTRIES; i++, page = victim_page(page) ? victim_page(page) : page) {
        entry[i].backing = i == 0   ? PAGES
                           : i == 1 ? 0xffffffff
                           : i == 2 ? page_of(BOOT_INFO->public_state)
                                    : page;
        entry[i].capability[0] = i == 2 ? WELL_KNOWN_HIGH : i & 1;
        entry[i].capability[1] = i == 2 ? WELL_KNOWN_LOW : 0;
    }
    ignore_revocation();
    CHECK(set(SET_VECTOR, vector << PAGE_SHIFT) == AEGIS_OK);
    CHECK(aegis_page_revoke(0, 5, 0, 0) == AEGIS_OK);
    for (i = 0; i < 5; i++)
        my_page();
    while (env_info(aegis_self())->wanted)
        ;
    for (i = 0; i < 5; i++)
        CHECK(entry[i].taken && entry[i].backing == 0);
    return REFUSED;
}
