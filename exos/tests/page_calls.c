/*
 * The page table's own calls: a page under two addresses, a page of the program's choice, pages out
 * of the cache, dirty bits.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define SECOND ((volatile int *)0x60000000)
#define GIVEN ((volatile int *)0x61000000)

static volatile int area[3][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    unsigned page, i, free;
    int status;

    area[0][5] = 1;
    CHECK(page_dirty((void *)area[0]) && page_clean((void *)area[0]) == 0 &&
        !page_dirty((void *)area[0]));
    CHECK(area[0][5] == 1 && !page_dirty((void *)area[0]));
    area[0][6] = 2;
    CHECK(page_dirty((void *)&area[0][900]) && page_dirty((void *)0x50000000) == 0);
    CHECK(mprotect((void *)area[0], PAGE_SIZE, PROT_READ) == 0 && page_dirty((void *)area[0]));
    CHECK(mprotect((void *)area[0], PAGE_SIZE, PROT_READ | PROT_WRITE) == 0);

    /* One page, two addresses: what is stored here is there. */
    CHECK(page_alias((void *)area[0], (void *)SECOND) == 0 &&
        page_alias((void *)area[1], (void *)SECOND) == -1);
    for (i = 0; i < 100; i++) {
        area[0][i] = i;
        CHECK(SECOND[i] == (int)i);
        SECOND[i] = i + 1;
        CHECK(area[0][i] == (int)i + 1);
    }
    CHECK(page_physical((void *)area[0]) == page_physical((void *)SECOND));
    if (fork() == 0) {
        area[0][7] = 99;
        CHECK(SECOND[7] == 99 && page_physical((void *)area[0]) == page_physical((void *)SECOND));
        exit(3);
    }
    CHECK(wait(&status) != -1 && status == 3 << 8 && SECOND[7] == 8);
    CHECK(page_unmap((void *)area[0]) == 0 && SECOND[7] == 8 && area[0][7] == 0);
    free = PUBLIC_STATE->free;
    CHECK(page_unmap((void *)SECOND) == 0 && PUBLIC_STATE->free == free + 1 &&
        page_unmap((void *)SECOND) == -1);

    /* A page that the program chose from the public_state. */
    page = PUBLIC_STATE->first_free;
    CHECK(page_specific((void *)GIVEN, page) == 0 && page_physical((void *)GIVEN) == page);
    CHECK(page_specific((void *)(GIVEN + 1024), page) == -1 &&
        page_specific((void *)(GIVEN + 1024), PAGES) == -1);
    GIVEN[0] = 4;
    CHECK(GIVEN[0] == 4);

    /* Out of the cache and in again: what was stored is there. */
    CHECK(page_cached((void *)GIVEN, 0) == 0 && GIVEN[0] == 4);
    GIVEN[0] = 5;
    GIVEN[1] = 6;
    CHECK(GIVEN[0] == 5 && GIVEN[1] == 6);
    CHECK(page_cached((void *)GIVEN, 1) == 0 && page_cached((void *)0x50000000, 1) == -1);
    return 0;
}
