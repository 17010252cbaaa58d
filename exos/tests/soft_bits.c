/*
 * A store that is not allowed: the software TLB says so, unless it serves another's address space
 * under the asid that was ours.
 */
#include "exos/tests/check.h"

#define TRAPS 40

static volatile int area[2][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int left, told, phase;
extern unsigned own_asid;

void __attribute__((noinline)) traps_begin(void)
{
    phase = 1;
}

void __attribute__((noinline)) traps_end(void)
{
    phase = 2;
}

static void count(unsigned address)
{
    told++;
    if (--left == 0)
        mprotect((void *)(address & -PAGE_SIZE), PAGE_SIZE, PROT_READ | PROT_WRITE);
}

static int traps(int protection, int times)
{
    CHECK(mprotect((void *)area[0], PAGE_SIZE, protection) == 0);
    left = times;
    told = 0;
    area[0][1] = times;
    return told;
}

int main(void)
{
    unsigned number, right;

    area[0][1] = area[1][1] = 1;
    on_protection_fault(count);
    CHECK(traps(PROT_NONE, 2) == 2 && traps(PROT_READ, 2) == 2);
    right = own_asid;
    CHECK(right != 0);
    for (number = 0; number < ASIDS; number++) {
        own_asid = number << ASID_SHIFT;
        CHECK(traps(PROT_NONE, 1) == 1 && own_asid == right);
        own_asid = number << ASID_SHIFT;
        area[1][1] = number;            /* no trap */
        CHECK(told == 1);
    }
    /* Looked up for the last time before this. */
    CHECK(mprotect((void *)area[0], PAGE_SIZE, PROT_NONE) == 0);
    left = TRAPS;
    traps_begin();
    area[0][1] = 7;
    traps_end();
    CHECK(left == 0 && area[0][1] == 7);
    /* What is made clean is noticed at its next store, and traps no more. */
    told = 0;
    CHECK(page_clean((void *)area[0]) == 0 && !page_dirty((void *)area[0]));
    area[0][1] = 8;
    CHECK(told == 0 && page_dirty((void *)area[0]) && area[0][1] == 8);
    return 0;
}
