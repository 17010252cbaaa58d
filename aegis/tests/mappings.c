/*
 * Mappings: insertion, protection, deletion, eviction from the TLB and from the software TLB,
 * guaranteed ones, the public_state.
 */
#include "aegis/tests/check.h"

static unsigned handled;

static unsigned again(unsigned pc, unsigned cause, unsigned address)
{
    handled++;
    return map_mine(address & ~(PAGE_SIZE - 1), page_record(0) ? 0 : 0, 0) == 0 ? pc : pc + 4;
}

/* Distance of addresses that have one place in the software TLB. */
#define SAME_PLACE (STLB_ENTRIES * PAGE_SIZE)

/* Entries of the software TLB that map an address to a page. */
static int held(unsigned address, unsigned page)
{
    int i, found = 0;

    for (i = 0; i < STLB_ENTRIES * 8 / PAGE_SIZE; i++) {
        unsigned low = (BOOT_INFO->stlb + i * PAGE_SIZE) | ENTRY_VALID;
        const volatile struct Mapping *entry = (const volatile struct Mapping *)0x1d000;

        CHECK(aegis_page_pin(0, 0x1d000, low | ENTRY_WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0,
                  0) == AEGIS_DENIED);
        CHECK(aegis_page_pin(0, 0x1d000, low, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0) == AEGIS_OK);
        for (; entry < (const volatile struct Mapping *)0x1e000; entry++)
            found += entry->low == (page << PAGE_SHIFT | ENTRY_VALID) &&
                entry->high >> PAGE_SHIFT == address >> PAGE_SHIFT;
    }
    return found;
}

int main(void)
{
    int first = my_page(), second = my_page(), pages[80], i;

    CHECK(first != second);
    CHECK(page_record(first)->owner == aegis_self());
    CHECK(map_mine(SOMEWHERE, first, 1) >= 0);
    *(volatile unsigned *)SOMEWHERE = 77;
    CHECK(map_mine(SOMEWHERE + PAGE_SIZE, first, 0) >= 0);
    CHECK(*(volatile unsigned *)(SOMEWHERE + PAGE_SIZE) == 77);
    CHECK(page_record(first)->binding == 1);
    CHECK(faults_writing(SOMEWHERE + PAGE_SIZE));
    CHECK(map_mine(SOMEWHERE, second, 1) >= 0);
    CHECK(*(volatile unsigned *)SOMEWHERE == 0);
    CHECK(aegis_tlb_delete(SOMEWHERE) >= 0);
    CHECK(faults_reading(SOMEWHERE));
    CHECK(aegis_page_free(first) == AEGIS_OK);
    CHECK(faults_reading(SOMEWHERE + PAGE_SIZE));
    CHECK(page_record(first)->owner == PAGE_FREE);

    /* More pages than the TLB has entries: the software TLB serves them all. */
    for (i = 0; i < 80; i++) {
        pages[i] = my_page();
        CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, pages[i], 1) >= 0);
        *(volatile int *)(SOMEWHERE + i * PAGE_SIZE) = i;
    }
    for (i = 0; i < 80; i++)
        CHECK(*(volatile int *)(SOMEWHERE + i * PAGE_SIZE) == i);
    CHECK(public_state()->free + env_info(aegis_self())->pages <= public_state()->managed);

    /* A guaranteed mapping comes and goes. */
    CHECK(aegis_page_pin(0, 0x1d000, pages[3] << PAGE_SHIFT | ENTRY_VALID, MY_HIGH, MY_READ, 0,
              0) == AEGIS_OK);
    CHECK(*(volatile int *)0x1d000 == 3);
    CHECK(aegis_page_pin(0, 0x1d000, pages[4] << PAGE_SHIFT | ENTRY_VALID, MY_HIGH, MY_READ, 0,
              0) == AEGIS_OK);
    CHECK(*(volatile int *)0x1d000 == 4);
    CHECK(aegis_page_pin(0, 0x1d000, 0, 0, 0, 0, 0) == AEGIS_OK);
    CHECK(faults_reading(0x1d000));
    /*
     * The software TLB is readable by all, and holds what was inserted last; a deletion leaves what
     * has taken the deleted one's place.
     */
    CHECK(map_mine(SOMEWHERE, pages[5], 0) >= 0);
    CHECK(held(SOMEWHERE, pages[5]) == 1);
    CHECK(map_mine(SOMEWHERE + SAME_PLACE, pages[6], 0) >= 0);
    CHECK(held(SOMEWHERE, pages[5]) == 0);
    CHECK(aegis_tlb_delete(SOMEWHERE) >= 0);
    CHECK(held(SOMEWHERE + SAME_PLACE, pages[6]) == 1);
    CHECK(handled == 0 || again(0, 0, 0));
    return 0;
}
