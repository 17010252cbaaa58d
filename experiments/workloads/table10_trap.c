/*
 * Table 10, trap: a store to a protected page meets a handler that does nothing, and is tried
 * again; the last handler gives access back.
 */
#include "experiments/workloads/table10.h"

#define TRAPS 1200

static volatile int left;

void handle_trap(unsigned address)
{
    if (--left == 0) mprotect((void *)(address & -PAGE), PAGE, ALL);
}

void measured_loop(int iterations)
{
    left = iterations;
    touch_page(area[PAGES / 2]);
}

int main(void)
{
    int *page = area[PAGES / 2];

    prepare_area();
    on_protection_fault(handle_trap);
    mprotect(page, PAGE, PROT_NONE);
    measured_loop(COLD_PASS);
    done();
    page[0] = 0;
    mprotect(page, PAGE, PROT_NONE);
    measured_loop(TRAPS);
    done();
    if (left != 0 || page[0] != 1) return 1;
    return count_protected() ? 2 : 0;
}
