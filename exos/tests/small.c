/*
 * The end of exec_again.c: a smaller image, whose pages lie elsewhere. It has fewer of them, gets
 * memory where the larger one had its own, and forks.
 */
#include "exos/tests/check.h"
#include "exos/library/process.h"

#define READING 3
#define TIMES 6

static const unsigned filling[3 * PAGE_SIZE / sizeof(unsigned)] = {1, 2, 3};

struct Passed {
    int times;
    unsigned pages;
    unsigned held[TIMES];
};

static unsigned pages(void)
{
    return PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages;
}

int main(void)
{
    struct Passed passed;
    int i, child, status;
    int *more;

    CHECK(read(READING, &passed, sizeof passed) == sizeof passed && passed.times == TIMES);
    CHECK(pages() < passed.pages);
    for (i = 0; i < 3; i++)
        CHECK(((volatile unsigned *)filling)[i] == i + 1);
    more = sbrk(24 * PAGE_SIZE);
    CHECK(more != (void *)-1);
    for (i = 0; i < 24 * PAGE_SIZE / sizeof(int); i += 300) {
        CHECK(more[i] == 0);
        more[i] = i;
    }
    child = fork();
    if (child == 0)
        exit(more[300] == 300 ? 8 : 9);
    CHECK(wait(&status) == child && status == 8 << 8);
    return 0;
}
