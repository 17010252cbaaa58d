/*
 * Physical pages: chosen by number, protected by two capabilities, shared by passing one on, and
 * gone from every space once they are freed.
 */
#include "aegis/tests/check.h"

#define SHARED (SOMEWHERE + 7 * PAGE_SIZE)
static volatile unsigned *const post = (volatile unsigned *)SHARED;

/* The child knows nothing of the page but what it was told: number and capability to read. */
static volatile unsigned known_page, known_high, known_low;

static int child(void)
{
    unsigned low = known_page << PAGE_SHIFT | ENTRY_VALID;

    CHECK(page_record(known_page)->owner == parent);
    CHECK(aegis_tlb_write(SHARED, low | ENTRY_WRITABLE, known_high, known_low) == AEGIS_DENIED);
    DENY(aegis_tlb_write(SHARED, low, known_high, known_low ^ 1));
    DENY(aegis_tlb_write(SHARED, low, known_high ^ 0x80000000, known_low));
    CHECK(aegis_page_set_capabilities(known_page, 1, 1, 1, 1) == AEGIS_DENIED &&
        aegis_page_free(known_page) == AEGIS_DENIED);
    CHECK(aegis_tlb_write(SHARED, low, known_high, known_low) >= 0);
    CHECK(*post == 41 && faults_writing(SHARED));
    CHECK(aegis_page_pin(0, 0x1e000, low, known_high, known_low, 0, 0) == AEGIS_OK);
    CHECK(*(volatile unsigned *)0x1e000 == 41);
    yield_to(parent);
    /* The owner has changed the capabilities: mapping and guaranteed mapping are gone. */
    CHECK(faults_reading(SHARED) && faults_reading(0x1e000));
    DENY(aegis_tlb_write(SHARED, low, known_high, known_low));
    CHECK(aegis_tlb_write(SHARED, low, MY_HIGH, 77) >= 0 && *post == 42);
    yield_to(parent);
    /* It is free. */
    CHECK(faults_reading(SHARED));
    DENY(aegis_tlb_write(SHARED, low, MY_HIGH, 77));
    /* And taken by this one: nothing of the previous owner is left in it. */
    CHECK(aegis_page_allocate(known_page, 1, 2, 3, 4) == (int)known_page);
    CHECK(aegis_tlb_write(SHARED, low | ENTRY_WRITABLE, 3, 4) >= 0 && *post == 0);
    *post = 43;
    yield_to(parent);
    return 0;
}

/*
 * Lets the child run at the beginning of a slice, so that no clock interrupt ends its turn before
 * it has come as far as it should.
 */
static void let(unsigned envid)
{
    unsigned from = public_state()->ticks;

    while (public_state()->ticks == from)
        ;
    yield_to(envid);
}

int main(void)
{
    unsigned envid, free, pages, i, low;
    int page;
    unsigned long long random;

    if (role)
        return child();
    free = public_state()->free;
    pages = env_info(aegis_self())->pages;
    /* Specific pages; their numbers from the list that everybody may read. */
    page = public_state()->first_free;
    CHECK(aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == page);
    INVALID(aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
    INVALID(aegis_page_allocate(1, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE));
    INVALID(aegis_page_allocate(0, 0, MY_READ, MY_HIGH, MY_WRITE));
    CHECK(public_state()->free == free - 1 && env_info(aegis_self())->pages == pages + 1);
    CHECK(page_record(page)->owner == aegis_self() && page_record(page)->binding == 0);
    low = page << PAGE_SHIFT | ENTRY_VALID;
    CHECK(aegis_tlb_write(SHARED, low | ENTRY_WRITABLE, MY_HIGH, MY_READ) == AEGIS_DENIED);
    DENY(aegis_tlb_write(SHARED, low, MY_HIGH, MY_WRITE));
    CHECK(map_mine(SHARED, page, 1) >= 0);
    random = aegis_random();
    known_page = page;
    known_high = (unsigned)random;
    known_low = (unsigned)(random >> 32);
    CHECK(known_high && aegis_random() != random);
    *post = 41;
    CHECK(aegis_page_set_capabilities(page, known_high, known_low, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(faults_reading(SHARED));
    CHECK(map_mine(SHARED, page, 1) >= 0 && *post == 41);
    envid = spawn(1, 10, 0, 0);    /* runs when it is given the rest of a slice */
    CHECK(!AEGIS_REFUSED(envid));
    let(envid);
    CHECK(page_record(page)->binding == 1);
    CHECK(aegis_page_set_capabilities(page, MY_HIGH, 77, MY_HIGH, MY_WRITE) == AEGIS_OK &&
        page_record(page)->binding == 0);
    CHECK(map_mine(SHARED, page, 1) >= 0);
    *post = 42;
    let(envid);
    CHECK(aegis_page_free(page) == AEGIS_OK && page_record(page)->owner == PAGE_FREE);
    CHECK(faults_reading(SHARED) && map_mine(SHARED, page, 1) == AEGIS_DENIED);
    let(envid);
    CHECK(page_record(page)->owner == envid);
    CHECK(faults_reading(SHARED) && map_mine(SHARED, page, 1) == AEGIS_DENIED);
    for (i = 0; env_info(envid)->envid && i < 1000; i++)
        yield_to(envid);
    CHECK(yield_to(envid) == AEGIS_INVALID);    /* what it held has come back by then */
    CHECK(env_info(envid)->envid == 0 && page_record(page)->owner == PAGE_FREE);
    /* Everything is back, and the free list is as long as public kernel state says. */
    CHECK(public_state()->free == free && env_info(aegis_self())->pages == pages);
    for (i = 0, page = public_state()->first_free; page; page = page_record(page)->next)
        i++;
    CHECK(i == free);
    return 0;
}
