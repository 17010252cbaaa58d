/*
 * Protection: random changes to ranges of pages, then every page is probed with a load and a store,
 * against a note of what it should allow.
 */
#include "exos/tests/check.h"

#define AREA 48
#define ROUNDS 40

static volatile int area[AREA][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static int noted[AREA];

int main(void)
{
    static const int protections[] = {PROT_NONE, PROT_READ, PROT_WRITE, PROT_READ | PROT_WRITE};
    unsigned i, round, from, count;
    int protection;

    for (i = 0; i < AREA; i++) {
        noted[i] = PROT_READ | PROT_WRITE;
        /* Half of the pages exist before they are protected. */
        if (i & 1) area[i][1] = i;
    }
    for (round = 0; round < ROUNDS; round++) {
        from = draw() % AREA;
        count = draw() % (AREA - from) + 1;
        protection = protections[draw() % 4];
        CHECK(mprotect((void *)&area[from][draw() % 4], count * PAGE_SIZE - 16, protection) == 0);
        for (i = from; i < from + count; i++) noted[i] = protection;
        if (round % 4) continue;
        for (i = 0; i < AREA; i++) {
            if (noted[i] == PROT_WRITE) mprotect((void *)area[i], PAGE_SIZE, noted[i] = PROT_NONE);
            CHECK(load_faults(area[i]) == (noted[i] == PROT_NONE));
            /* The probe of a load has opened a closed page. */
            if (noted[i] == PROT_NONE) mprotect((void *)area[i], PAGE_SIZE, PROT_READ);
            CHECK(store_faults(area[i]) == (noted[i] != (PROT_READ | PROT_WRITE)));
            CHECK(area[i][1] == (i & 1 ? (int)i : 0));
            mprotect((void *)area[i], PAGE_SIZE, noted[i]);
        }
    }
    /* What is nobody's cannot be protected, and text is never writable. */
    CHECK(mprotect((void *)0x50000000, PAGE_SIZE, PROT_READ) == -1 &&
        mprotect((void *)area, -1, PROT_READ) == -1);
    CHECK(mprotect((void *)area, PAGE_SIZE, 8) == -1);
    CHECK(mprotect((void *)main, 4, PROT_READ | PROT_WRITE) == -1 &&
        mprotect((void *)main, 4, PROT_READ) == 0);
    CHECK(mprotect((void *)main, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE) == -1);
    return 0;
}
