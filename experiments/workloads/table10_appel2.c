/*
 * Table 10, appel2: all pages are protected at once; a store to each in random order meets a
 * handler that frees it.
 */
#include "experiments/workloads/table10.h"

#define ROUNDS 12

static volatile int traps;

static void set_free(unsigned address)
{
    mprotect((void *)(address & -PAGE), PAGE, ALL);
    traps++;
}

void measured_loop(int iterations)
{
    int i;

    do {
        protect_area(PROT_NONE);
        for (i = 0; i < PAGES; i++) touch_page(area[order[i]]);
    } while (--iterations);
}

int main(void)
{
    prepare_area();
    on_protection_fault(set_free);
    measured_loop(COLD_PASS);
    done();
    measured_loop(ROUNDS);
    done();
    if (traps != (COLD_PASS + ROUNDS) * PAGES) return 1;
    return count_protected() ? 2 : 0;
}
