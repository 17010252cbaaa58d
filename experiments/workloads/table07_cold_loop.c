/* Table 7, cold: caches are displaced before each message. */
#include "experiments/filters/packets.h"
#include "experiments/workloads/table07.h"

void loop_prepare(void)
{
    displace_prepare();
}

void measured_loop(int messages)
{
    do {
        displace_caches();
        classify_cold();
        classified_cold();
    } while (--messages);
}
