/*
 * Keeps a freed page in the TLB while the software TLB has forgotten it, and the other way round.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page = my_page(), other = my_page(), i;

    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    /* 4096 entries further on the software TLB has the same place; the TLB has not. */
    CHECK(map_mine(SOMEWHERE + STLB_ENTRIES * PAGE_SIZE, other, 1) >= 0);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    CHECK(faults_reading(SOMEWHERE));
    page = my_page();
    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    for (i = 1; i < 200; i++) {
        CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, other, 0) >= 0);
        CHECK(*(volatile unsigned *)(SOMEWHERE + i * PAGE_SIZE) == 0);
    }
    CHECK(aegis_page_free(page) == AEGIS_OK);
    CHECK(faults_reading(SOMEWHERE));
    CHECK(aegis_page_free(other) == AEGIS_OK);
    for (i = 1; i < 200; i++)
        CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE));
    return REFUSED;
}
