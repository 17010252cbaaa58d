/* Physical pages: chosen by number, guarded by two capabilities, shared by passing one on, and gone from every space once they are freed. */
#include "aegis/tests/check.h"

#define SHARED (SOMEWHERE + 7 * PAGE_SIZE)
static volatile unsigned *const post = (volatile unsigned *)SHARED;

/* The child knows nothing of the page but what it was told: number and capability to read. */
static volatile unsigned told_page, told_high, told_low;

static int child(void)
{
    unsigned low = told_page << PAGE_SHIFT | ENTRY_VALID;

    CHECK(page_record(told_page)->owner == parent);
    CHECK(aegis_tlb_write(SHARED, low | ENTRY_WRITABLE, told_high, told_low) == AEGIS_DENIED);
    CHECK(aegis_tlb_write(SHARED, low, told_high, told_low ^ 1) == AEGIS_DENIED);
    CHECK(aegis_tlb_write(SHARED, low, told_high ^ 0x80000000, told_low) == AEGIS_DENIED);
    CHECK(aegis_page_guard(told_page, 1, 1, 1, 1) == AEGIS_DENIED && aegis_page_free(told_page) == AEGIS_DENIED);
    CHECK(aegis_tlb_write(SHARED, low, told_high, told_low) >= 0);
    CHECK(*post == 41 && faults_writing(SHARED));
    CHECK(aegis_page_pin(0, 0x1e000, low, told_high, told_low, 0, 0) == AEGIS_OK);
    CHECK(*(volatile unsigned *)0x1e000 == 41);
    yield_to(parent);
    /* The owner has changed the capabilities: mapping and guaranteed mapping are gone. */
    CHECK(faults_reading(SHARED) && faults_reading(0x1e000));
    CHECK(aegis_tlb_write(SHARED, low, told_high, told_low) == AEGIS_DENIED);
    CHECK(aegis_tlb_write(SHARED, low, MY_HIGH, 77) >= 0 && *post == 42);
    yield_to(parent);
    /* It is free. */
    CHECK(faults_reading(SHARED));
    CHECK(aegis_tlb_write(SHARED, low, MY_HIGH, 77) == AEGIS_DENIED);
    /* And taken by this one: nothing of the former owner is left in it. */
    CHECK(aegis_page_allocate(told_page, 1, 2, 3, 4) == (int)told_page);
    CHECK(aegis_tlb_write(SHARED, low | ENTRY_WRITABLE, 3, 4) >= 0 && *post == 0);
    *post = 43;
    yield_to(parent);
    return 0;
}

int main(void)
{
    unsigned name, free, pages, i, low;
    int page;
    unsigned long long random;

    if (role)
        return child();
    free = books()->free;
    pages = account(aegis_self())->pages;
    /* Specific pages; names from the list that everybody may read. */
    page = books()->firstFree;
    CHECK(aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == page);
    CHECK(aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == AEGIS_INVALID);
    CHECK(aegis_page_allocate(1, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == AEGIS_INVALID);
    CHECK(aegis_page_allocate(0, 0, MY_READ, MY_HIGH, MY_WRITE) == AEGIS_INVALID);
    CHECK(books()->free == free - 1 && account(aegis_self())->pages == pages + 1);
    CHECK(page_record(page)->owner == aegis_self() && page_record(page)->binding == 0);
    low = page << PAGE_SHIFT | ENTRY_VALID;
    CHECK(aegis_tlb_write(SHARED, low | ENTRY_WRITABLE, MY_HIGH, MY_READ) == AEGIS_DENIED);
    CHECK(aegis_tlb_write(SHARED, low, MY_HIGH, MY_WRITE) == AEGIS_DENIED);
    CHECK(map_mine(SHARED, page, 1) >= 0);
    random = aegis_random();
    told_page = page;
    told_high = (unsigned)random;
    told_low = (unsigned)(random >> 32);
    CHECK(told_high && aegis_random() != random);
    *post = 41;
    CHECK(aegis_page_guard(page, told_high, told_low, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(faults_reading(SHARED));
    CHECK(map_mine(SHARED, page, 1) >= 0 && *post == 41);
    name = spawn(1, 10, 0, 1);
    CHECK(!AEGIS_REFUSED(name));
    yield_to(name);
    CHECK(page_record(page)->binding == 1);
    CHECK(aegis_page_guard(page, MY_HIGH, 77, MY_HIGH, MY_WRITE) == AEGIS_OK && page_record(page)->binding == 0);
    CHECK(map_mine(SHARED, page, 1) >= 0);
    *post = 42;
    yield_to(name);
    CHECK(aegis_page_free(page) == AEGIS_OK && page_record(page)->owner == PAGE_FREE);
    CHECK(faults_reading(SHARED) && map_mine(SHARED, page, 1) == AEGIS_DENIED);
    yield_to(name);
    CHECK(page_record(page)->owner == name);
    CHECK(faults_reading(SHARED) && map_mine(SHARED, page, 1) == AEGIS_DENIED);
    for (i = 0; account(name)->name && i < 1000; i++)
        yield_to(name);
    CHECK(account(name)->name == 0 && page_record(page)->owner == PAGE_FREE);
    /* Everything is back, and the free list is as long as the books say. */
    CHECK(books()->free == free && account(aegis_self())->pages == pages);
    for (i = 0, page = books()->firstFree; page; page = page_record(page)->next)
        i++;
    CHECK(i == free);
    return 0;
}
