/*
 * For counting: lists of seven mappings and of six, then ranges of seven pages and of six, all of
 * them in the TLB and bound before.
 */
#include "aegis/tests/check.h"

#define LIST ((volatile struct Mapping *)(SOMEWHERE - PAGE_SIZE))
#define MOST 7
#define WARM 2

int main(void)
{
    int page = my_page();
    unsigned i, count;

    CHECK(map_mine((unsigned)LIST, page, 1) >= 0);
    for (i = 0; i < MOST; i++) {
        LIST[i].high = SOMEWHERE + i * PAGE_SIZE;
        LIST[i].low = page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
    }
    for (count = MOST + WARM; count >= MOST - 1; count--)
        CHECK(aegis_tlb_write_list(page << PAGE_SHIFT, count < MOST ? count : MOST, MY_HIGH,
                  MY_READ, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (count = MOST + 1; count >= MOST - 1; count--) {
        for (i = 0; i < MOST; i++)
            CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, page, 1) >= 0);
        CHECK(aegis_tlb_delete_range(SOMEWHERE, count < MOST ? count : MOST) == AEGIS_OK);
    }
    return 0;
}
