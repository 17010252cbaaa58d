/* What both sides of the covert channel do to the cache, and the label behind a look. */
#include "experiments/workloads/covert.h"

/* A line of the shortest refill that the boards are thought to have. */
#define LINE 16

int touch(const char *from, int bytes)
{
    int sum = 0;
    const volatile int *line = (const volatile int *)from;

    for (; bytes > 0; bytes -= LINE, line += LINE / sizeof *line)
        sum += *line;
    return sum;
}

void seen(void)
{
}
