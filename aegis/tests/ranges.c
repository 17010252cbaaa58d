/*
 * Lists of mappings and ranges of pages: as the single calls, in a row, over clock interrupts, with
 * soft bits that come back.
 */
#include "aegis/tests/check.h"

#define LIST ((volatile struct Mapping *)(SOMEWHERE - PAGE_SIZE))
#define MOST (PAGE_SIZE / sizeof(struct Mapping))
#define HELD 8
/* Behind the word that faults_writing stores to. */
#define CONTENTS(i) (*(volatile unsigned *)(SOMEWHERE + (i) * PAGE_SIZE + 4))

static unsigned list;

static int insert(unsigned from, unsigned count)
{
    return aegis_tlb_write_list(
        list + from * sizeof(struct Mapping), count, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
}

/* How many entries of the software TLB hold just this. */
static unsigned held(unsigned address, unsigned low)
{
    const volatile struct Mapping *entry;
    unsigned i, found = 0;

    for (i = 0; i < STLB_ENTRIES * sizeof(struct Mapping) / PAGE_SIZE; i++) {
        CHECK(aegis_page_pin(0, 0x1d000, (BOOT_INFO->stlb + i * PAGE_SIZE) | ENTRY_VALID,
                  WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0) == AEGIS_OK);
        for (entry = (const volatile struct Mapping *)0x1d000;
            entry < (const volatile struct Mapping *)0x1e000; entry++)
            found += entry->low == low && entry->high >> PAGE_SHIFT == address >> PAGE_SHIFT;
    }
    return found;
}

int main(void)
{
    int pages[HELD], other = my_page();
    unsigned i, round, ticks;

    list = other << PAGE_SHIFT;
    CHECK(map_mine((unsigned)LIST, other, 1) >= 0);
    for (i = 0; i < HELD; i++) {
        pages[i] = my_page();
        CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, pages[i], 1) >= 0);
        CONTENTS(i) = i;
    }
    /* What the TLB holds changes at once: to read, no access, to write. */
    for (i = 0; i < MOST; i++) {
        LIST[i].high = SOMEWHERE + i * PAGE_SIZE + i;
        LIST[i].low = pages[i % HELD] << PAGE_SHIFT | (i % 3 == 1 ? 0 : ENTRY_VALID) |
            (i % 3 == 2 ? ENTRY_WRITABLE : 0) | (i & ENTRY_SOFT);
    }
    CHECK(insert(0, 0) == AEGIS_OK);
    CHECK(!faults_writing(SOMEWHERE));
    CHECK(insert(0, HELD) == AEGIS_OK);
    for (i = 0; i < HELD; i++) {
        CHECK(faults_writing(SOMEWHERE + i * PAGE_SIZE) == (i % 3 != 2));
        CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE) == (i % 3 == 1));
    }
    CHECK(held(SOMEWHERE + 3 * PAGE_SIZE, LIST[3].low) == 1 &&
        held(SOMEWHERE + 4 * PAGE_SIZE, LIST[4].low) == 1);

    /* Whole lists, until the clock has come between many times. */
    ticks = public_state()->ticks;
    for (round = 0; public_state()->ticks - ticks < 12; round++) {
        CHECK(insert(round % HELD, MOST - round % HELD) == AEGIS_OK);
        i = round * 37 % MOST;
        if (i >= round % HELD)
            CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE) == (i % 3 == 1));
        CHECK(aegis_tlb_delete_range(SOMEWHERE, MOST) == AEGIS_OK);
        CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE));
    }
    CHECK(insert(0, MOST) == AEGIS_OK);
    for (i = 0; i < MOST; i += 5) {
        CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE) == (i % 3 == 1));
        if (i % 3 != 1)
            CHECK(CONTENTS(i) == i % HELD);
    }
    CHECK(page_record(pages[0])->binding == 1);

    /* A range stops where user space ends, and takes what is before it. */
    CHECK(map_mine(0x7ffff000, pages[0], 1) >= 0 && !faults_reading(0x7ffff000));
    CHECK(aegis_tlb_delete_range(0x7fffe000, 3) == AEGIS_INVALID && faults_reading(0x7ffff000));
    CHECK(aegis_tlb_delete_range(0x80000000, 0) == AEGIS_OK &&
        aegis_tlb_delete_range(0x80000000, 1) == AEGIS_INVALID);
    CHECK(aegis_tlb_delete_range(SOMEWHERE, MOST) == AEGIS_OK);
    for (i = 0; i < MOST; i += 5)
        CHECK(faults_reading(SOMEWHERE + i * PAGE_SIZE));
    return 0;
}
