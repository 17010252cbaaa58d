/* Table 10: the pages, their order, and the proof of their protection. */
#include "experiments/workloads/table10.h"

int area[PAGES][PAGE / sizeof(int)] __attribute__((aligned(PAGE)));
unsigned char order[PAGES];
static volatile int refused;

void prepare_area(void)
{
    unsigned i, random = 1;

    for (i = 0; i < PAGES; i++) {
        area[i][0] = 1;
        order[i] = i;
    }
    for (i = PAGES - 1; i > 0; i--) {
        unsigned char kept = order[i], other;

        random = (random * 1103515245 + 12345) & 0x7fffffff;
        other = (random >> 8) % (i + 1);
        order[i] = order[other];
        order[other] = kept;
    }
}

int protect_area(int protection)
{
    return mprotect(area, sizeof area, protection);
}

static void give_back(unsigned address)
{
    refused++;
    mprotect((void *)(address & -PAGE), PAGE, ALL);
}

int count_protected(void)
{
    int i;

    refused = 0;
    on_protection_fault(give_back);
    for (i = 0; i < PAGES; i++) touch_page(area[i]);
    on_protection_fault(0);
    return refused;
}
