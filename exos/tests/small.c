/*
 * The end of exec_again.c: a smaller image, with more data in its file. It has
 * fewer pages, gets memory where the larger one had its own, and forks.
 */
#include "exos/tests/check.h"
#include "exos/library/process.h"

#define READING 3
#define TIMES 6
#define AREA 20                 /* pages of memory that were the larger one's */

#define WORDS (2 * PAGE_SIZE / sizeof(unsigned))
static volatile unsigned initialized[WORDS] = {1, 2, 3, [WORDS - 1] = 4};

struct Passed {
    int times;
    unsigned pages, kept, held[TIMES];
    int child, from;
};

static unsigned pages(void)
{
    return PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages;
}

int main(void)
{
    struct Passed passed;
    int i, child, status;
    unsigned address, *low;
    int *more;
    char word[4];

    CHECK(read(READING, &passed, sizeof passed) == sizeof passed && passed.times == TIMES);
    /* Two more pages of data, and what a pipe and a table that grows take. */
    CHECK(pages() < passed.pages - AREA + passed.kept + 5);
    CHECK(mprotect((void *)TEXT_AT, PAGE_SIZE, PROT_READ | PROT_WRITE) == -1);
    CHECK(read(passed.from, word, 4) == 2 && word[0] == 'o' && read(passed.from, word, 4) == 0);
    CHECK(wait(&status) == passed.child && status == 2 << 8);
    for (i = 0; i < 3; i++)
        CHECK(initialized[i] == i + 1);
    CHECK(initialized[WORDS - 1] == 4);
    for (i = 0; i < page_slots(); i++) {
        low = page_slot(i, &address);
        CHECK(low == 0 || *low >> PAGE_SHIFT != 0);
    }
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
    exec("last");
    return 7;
}
