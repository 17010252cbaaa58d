/*
 * Loads from more pages than the TLB holds, in turn: each misses, and now and then the page of the
 * page table that maps them has been replaced as well.
 */
#include "experiments/workloads/workload.h"

#define PAGES 90
#define PAGE 4096

static int pages[PAGES][PAGE / sizeof(int)] __attribute__((aligned(PAGE)));
int load_word(const int *from);

void measured_loop(int rounds)
{
    int i;

    do
        for (i = 0; i < PAGES; i++) load_word(pages[i]);
    while (--rounds);
}

int main(void)
{
    int i;

    for (i = 0; i < PAGES; i++) pages[i][0] = i;
    measured_loop(COLD_PASS);
    done();
    measured_loop(60);
    done();
    return 0;
}
