/*
 * Every register as it was: across misses, first stores, protection faults with a handler in C,
 * ends of slices, and all at once.
 */
#include "exos/tests/check.h"

#define WORDS 28

void registers_across(volatile int *address, unsigned times, unsigned *into);

static int area[4][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int spare[PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int faults;
static volatile unsigned product;

/* Uses what C may use, multiplication among it. */
static void handler(unsigned address)
{
    faults++;
    product = address * (faults + 3) / 7;
    mprotect((void *)address, PAGE_SIZE, PROT_READ | PROT_WRITE);
}

static void look(volatile int *address, unsigned times)
{
    unsigned found[WORDS], i;

    registers_across(address, times, found);
    for (i = 0; i < WORDS; i++) check(found[i] == 0x10000 + i, 1000 + i);
    CHECK(*address == (int)times);
}

int main(void)
{
    unsigned round;

    on_protection_fault(handler);
    for (round = 0; round < 4; round++) look(area[round], 5);
    CHECK(faults == 0);
    mprotect(area, sizeof area, PROT_READ);
    look(area[0], 6);
    look(area[1], 60000);
    mprotect(area, sizeof area, PROT_NONE);
    look(area[2], 7);
    look(area[3], 200000);
    CHECK(faults == 4);
    /* Pages are asked for meanwhile. */
    CHECK(spare[0] == 0 && aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    look(area[3], 4000000);
    for (round = 0; round < 300; round++) {
        mprotect(area, PAGE_SIZE, PROT_NONE);
        look(area[0], 300 + round);
    }
    return 0;
}
