/* What both sides of the channel through the TLB touch, and the label behind a look. */
#include "experiments/workloads/covert_tlb.h"

#define PAGE 4096
#define LINE 16 /* of the cache: four words; 64 of them are a quarter of a page */

int touch_pages(const char *from, int bytes)
{
    int sum = 0;

    for (; bytes > 0; bytes -= PAGE, from += PAGE + LINE)
        sum += *(const volatile int *)from;
    return sum;
}

void seen(void)
{
}
