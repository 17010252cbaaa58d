/*
 * Lists and ranges of no pages, with a mapping where the list would begin, and a mapping of its own
 * where the range would; then a list in the place of a mapping that the TLB holds. Outcome: refused.
 */
#include "aegis/adversarial/listed.h"

#define SEEN 77

int main(void)
{
    unsigned mapped = SOMEWHERE + 8 * PAGE_SIZE;
    int page = my_page();

    await_victim();
    list_begin(1);
    CHECK(list_write(0, mine) == AEGIS_OK);
    CHECK(faults_reading(MAPPED));
    CHECK(map_mine(mapped, page, 1) >= 0);
    CHECK(aegis_tlb_delete_range(mapped, 0) == AEGIS_OK);
    CHECK(!faults_reading(mapped));
    CHECK(map_mine(MAPPED, page, 1) >= 0);
    *(volatile unsigned *)MAPPED = SEEN;
    CHECK(list_write(1, mine) == AEGIS_OK);
    CHECK(*(volatile unsigned *)MAPPED != SEEN);
    return REFUSED;
}
