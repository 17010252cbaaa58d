/*
 * Figure 2, monolithic system: the kernel schedules, and 4.3BSD has no call that gives the
 * processor away.
 */
#include "experiments/workloads/figure02.h"

int share_prepare(int others)
{
    (void)others;
    return 0;
}

void share_join(int number)
{
    (void)number;
}

int share(const int *others, int count)
{
    (void)others;
    (void)count;
    return 0;
}

void give_way(void)
{
}

void pass_on(void)
{
}
