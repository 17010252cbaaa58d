/*
 * A handler that misses, touches memory for the first time and meets the handler again goes on
 * where it was: faults inside faults.
 */
#include "exos/tests/check.h"

#define DEPTH 8

static volatile int area[2 * DEPTH][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static int fresh[DEPTH][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int level, ended;

static void handler(unsigned address)
{
    int mine = level++, at = (address - (unsigned)area) / PAGE_SIZE;

    fresh[mine][mine] = at;
    if (at + 1 < DEPTH)
        area[at + 1][0] = at;
    if (mine == DEPTH - 1 - ended)
        ended++;
    mprotect((void *)address, PAGE_SIZE, PROT_READ | PROT_WRITE);
}

int main(void)
{
    int i;

    for (i = 0; i < DEPTH; i++)
        area[i][1] = i;
    CHECK(mprotect((void *)area, DEPTH * PAGE_SIZE, PROT_NONE) == 0);
    on_protection_fault(handler);
    area[0][0] = 77;
    CHECK(level == DEPTH && area[0][0] == 77);
    for (i = 1; i < DEPTH; i++)
        CHECK(area[i][0] == i - 1 && area[i][1] == i && fresh[i][i] == i);
    /* The innermost ended first. */
    CHECK(ended == DEPTH);
    return 0;
}
