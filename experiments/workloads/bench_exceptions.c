/*
 * Host-speed benchmark: an exception every few instructions, for each load is on a page that the
 * TLB has lost.
 */
#include "experiments/workloads/workload.h"

#define PAGES 128

static volatile unsigned char pages[PAGES][4096];

int main(void)
{
    unsigned round, page, sum = 0;

    for (round = 0; round < 400; round++)
        for (page = 0; page < PAGES; page++)
            sum += pages[page][round];
    return sum != 0;
}
