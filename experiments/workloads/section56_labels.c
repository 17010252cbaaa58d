/* Section 5.6: where an insertion begins and ends, in another file than its loop. */
#include "experiments/workloads/section56.h"

void insertion_begins(void)
{
}

void insertion_ends(void)
{
}
