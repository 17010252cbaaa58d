/* Table 7, cold: what is measured, in another file than its loop. */
#include "experiments/filters/packets.h"
#include "experiments/workloads/table07.h"

void classify_cold(void)
{
    classified += classify(message, SESSION_BYTES);
}

void classified_cold(void)
{
}
