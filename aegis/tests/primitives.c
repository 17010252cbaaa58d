/* The primitive operations, one after the other at labels that the test watches. */
#include "aegis/tests/check.h"

int main(void)
{
    int page = my_page(), other = my_page();

    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    CHECK(map_mine(SOMEWHERE, other, 1) >= 0);
    CHECK(aegis_tlb_delete(SOMEWHERE) >= 0);
    CHECK(aegis_fpu_modify(1) >= 0);
    CHECK(aegis_fpu_modify(0) >= 0);
    CHECK(aegis_context_switch(1) >= 0);
    CHECK(faults_reading(SOMEWHERE));
    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    *(volatile int *)SOMEWHERE = 5;
    CHECK(aegis_context_switch(0) >= 0);
    CHECK(faults_reading(SOMEWHERE));
    CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
    CHECK(*(volatile int *)SOMEWHERE == 5);
    INVALID(aegis_context_switch(CONTEXTS));
    CHECK(aegis_null_stack() == AEGIS_OK);
    CHECK(aegis_self() == BOOT_ENVID(0));
    CHECK(aegis_null() == CALL_null);
    CHECK(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID, MY_HIGH, MY_WRITE) ==
        AEGIS_DENIED);
    CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
    return 0;
}
