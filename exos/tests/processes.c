/*
 * Processes: what parent and child share and what they do not, how children end, and that
 * everything comes back.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define MANY 24

static int area[4][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int common = 3;
static volatile int *shared;

static void grow_up(int me)
{
    int status, grandchild;

    CHECK(common == 3 && getpid() != shared[0]);
    common = 10 + me;
    area[1][0] = me;
    /* Protection is the parent's; changing it is our own. */
    CHECK(store_faults(area[2]) == 1);
    shared[4 + me]++;
    grandchild = fork();
    if (grandchild == 0) {
        CHECK(common == 10 + me && area[1][0] == me);
        common = 99;
        shared[8 + me]++;
        exit(me + 1);
    }
    CHECK(wait(&status) == grandchild && status == (me + 1) << 8 && common == 10 + me);
    CHECK(wait(&status) == -1);
    exit(me);
}

int main(void)
{
    int pids[4], status, i, pid, sum = 0;
    char *more;
    unsigned free;

    shared = shared_memory(2 * PAGE_SIZE);
    CHECK(shared != 0 && shared[0] == 0 && shared[2 * PAGE_SIZE / sizeof(int) - 1] == 0);
    shared[0] = getpid();
    more = sbrk(100000);
    CHECK(more != (char *)-1 && more[99999] == 0);
    more[99999] = 7;
    area[2][0] = 5;
    CHECK(mprotect(area[2], PAGE_SIZE, PROT_READ) == 0);
    CHECK(wait(&status) == -1);
    for (i = 0; i < 4; i++) {
        pids[i] = fork();
        CHECK(pids[i] != -1);
        if (pids[i] == 0) grow_up(i);
    }
    for (i = 0; i < 4; i++) {
        pid = wait(&status);
        CHECK(pid == pids[0] || pid == pids[1] || pid == pids[2] || pid == pids[3]);
        CHECK(pid == pids[status >> 8]);
        sum += status >> 8;
    }
    CHECK(sum == 6 && wait(&status) == -1);
    for (i = 4; i < 12; i++) CHECK(shared[i] == 1);
    CHECK(common == 3 && area[1][0] == 0 && more[99999] == 7);
    CHECK(store_faults(area[2]) == 1);
    /* Those that have exited stay until their children are gone. */
    for (i = 0; i < 4; i++)
        while (yield_to(pids[i] | ENVID_TRANSFER) != AEGIS_INVALID)
            ;
    /* A child that dies of a fault says so; one by one, their memory comes back. */
    free = 0;
    for (i = 0; i < MANY; i++) {
        pid = fork();
        if (pid == 0) {
            if (i & 1) *(volatile int *)0x50000000 = 1;
            exit(i);
        }
        CHECK(pid != -1 && wait(&status) == pid && status == (i & 1 ? 70 : i) << 8);
        while (yield_to(pid | ENVID_TRANSFER) != AEGIS_INVALID)
            ;
        CHECK(free == 0 || i < 3 || PUBLIC_STATE->free == free);
        free = PUBLIC_STATE->free;
    }
    return 0;
}
