/*
 * Table 10, appel1: all pages but one are protected; a store to one of them in random order meets a
 * handler that protects the page freed before and then frees this one.
 */
#include "experiments/workloads/table10.h"

#define TOUCHES 1000

static int *freed;
static volatile int traps;
static int next;

static void move_on(unsigned address)
{
    mprotect(freed, PAGE, PROT_NONE);
    freed = (int *)(address & -PAGE);
    mprotect(freed, PAGE, ALL);
    traps++;
}

void measured_loop(int iterations)
{
    do {
        touch_page(area[order[next]]);
        next = next + 1 < PAGES ? next + 1 : 0;
    } while (--iterations);
}

int main(void)
{
    prepare_area();
    protect_area(PROT_NONE);
    freed = area[order[PAGES - 1]];
    mprotect(freed, PAGE, ALL);
    on_protection_fault(move_on);
    measured_loop(COLD_PASS);
    done();
    measured_loop(TOUCHES);
    done();
    if (traps != COLD_PASS + TOUCHES) return 1;
    return count_protected() == PAGES - 1 ? 0 : 2;
}
