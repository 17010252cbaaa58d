/*
 * A store that is not allowed: the software TLB says so, unless it serves another's address space
 * under the asid that was ours.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

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

/* What a child may not touch under its own asid is not taken for ours. */
static void under_a_childs(void)
{
    unsigned number, right = own_asid;
    int child = fork(), status;

    if (child == 0) {
        CHECK(mprotect((void *)area[1], PAGE_SIZE, PROT_NONE) == 0);
        for (;;)
            yield_to(0);
    }
    for (number = 0; number < 4; number++)
        yield_to(child | ENVID_TRANSFER);
    for (number = 1; number < ASIDS - 1; number++)
        if (PUBLIC_STATE->asids[number] == (child | ENVID_TRANSFER))
            break;
    CHECK(number < ASIDS - 1);
    own_asid = number << ASID_SHIFT;
    told = 0;
    CHECK(page_clean((void *)area[1]) == 0);
    area[1][1] = 3;
    CHECK(told == 0 && area[1][1] == 3);
    own_asid = right;
    CHECK(kill(child, SIGKILL) == 0 && wait(&status) == child);
}

/* Of a page that may only be written to one load is told, and enters it. */
static void written_only(void)
{
    CHECK(mprotect((void *)area[1], PAGE_SIZE, PROT_WRITE) == 0);
    left = 5;
    told = 0;
    aegis_tlb_delete((unsigned)area[1]);
    CHECK(area[1][1] == 3 && told == 1);
    CHECK(mprotect((void *)area[1], PAGE_SIZE, PROT_READ | PROT_WRITE) == 0);
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
    under_a_childs();
    written_only();
    return 0;
}
