/*
 * Memory as a process sees it: zeros on first use, a stack that grows, data that outlives more
 * pages than the TLB has entries, four separate pages of page table, and the end of it.
 */
#include "check.h"

#define PAGES 100
#define PAGE 4096

static volatile int area[PAGES][PAGE / 4];
static volatile int initialized[4] = { 1, 2, 3, 4 };

static int depth(int n)
{
    volatile char room[3000];

    room[n % 3000] = n;
    return n == 0 ? 0 : depth(n - 1) + (room[n % 3000] == (char)n);
}

int main(void)
{
    int round, i;
    volatile int *shared;

    CHECK(initialized[3] == 4);
    for (i = 0; i < PAGES; i++) CHECK(area[i][i] == 0);
    for (round = 1; round < 5; round++) {
        for (i = 0; i < PAGES; i++) area[i][i] = i * round;
        for (i = PAGES - 1; i >= 0; i--) CHECK(area[i][i] == i * round);
    }
    CHECK(depth(60) == 60);
    shared = (volatile int *)shmsys(3, 5, 3 * PAGE, 01000);
    CHECK((int)shared == 0);
    shared = (volatile int *)shmsys(0, (int)shared, 0, 0);
    CHECK((int)shared == 0x30000000 && shared[0] == 0 && shared[2500] == 0);
    for (round = 0; round < 20; round++) { /* the kernel meets a page table that the TLB has lost */
        for (i = 0; i < PAGES; i++) area[i][i] = i;
        shared[3] = -1;
        for (i = 0; i < PAGES; i++) area[i][i] = i;
        CHECK(gettimeofday((struct timeval *)(shared + 2), 0) == 0 &&
              (unsigned)shared[3] < 1000000);
    }
    shared[0] = 7;
    CHECK(brk((void *)0x10200000) == 0);
    CHECK(*(volatile int *)0x101ffffc == 0);
    *(volatile int *)0x101ffffc = 9;
    CHECK(*(volatile int *)0x101ffffc == 9 && shared[0] == 7);
    CHECK(brk((void *)0x20000000) == -1 && errno == 12);
    return 0;
}
