/*
 * mprotect of one region's whole pages, and no others; what is pending is acted upon before it
 * returns. The exit status is the line of the first check that fails.
 */
#include "exos/library/exos.h"
#include "experiments/parity/unix_signal.h"

#define CHECK(condition) \
    if (!(condition)) exit(__LINE__)

static int page[4 * PAGE_SIZE / 4];
static volatile int caught;

static void count(int signal)
{
    caught++;
}

int main(void)
{
    struct sigvec vector = {count, 0, 0};
    char *at = (char *)(((unsigned)page + PAGE_SIZE - 1) & -PAGE_SIZE);

    CHECK(mprotect(at + 4, PAGE_SIZE, PROT_READ) == -1 && errno == EINVAL);
    CHECK(mprotect(at, PAGE_SIZE, 8) == -1 && errno == EINVAL);
    CHECK(mprotect((char *)SHARED_AT - PAGE_SIZE, PAGE_SIZE, PROT_READ) == -1 && errno == ENOMEM);
    CHECK(mprotect((void *)TEXT_AT, PAGE_SIZE, PROT_READ | PROT_WRITE) == -1 && errno == EACCES);
    CHECK(mprotect(at, 0x7fffffff, PROT_READ) == -1 && errno == ENOMEM);
    CHECK(mprotect(at, 2 * PAGE_SIZE, PROT_READ) == 0);
    CHECK(mprotect(at, PAGE_SIZE + 1, PROT_READ | PROT_WRITE) == 0);
    at[0] = at[PAGE_SIZE] = 1;
    sigvec(SIGUSR1, &vector, 0);
    signal_post(SIGUSR1);
    CHECK(caught == 0);
    CHECK(mprotect(at, PAGE_SIZE, PROT_READ) == 0);
    CHECK(caught == 1);
    return 0;
}
