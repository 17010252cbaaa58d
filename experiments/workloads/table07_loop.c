/* Table 7: the measured loop. */
#include "experiments/filters/packets.h"
#include "experiments/workloads/table07.h"

void loop_prepare(void)
{
}

void measured_loop(int messages)
{
    do
        classified += classify(message, SESSION_BYTES);
    while (--messages);
}
