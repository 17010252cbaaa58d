/* Under bad frames, monolithic system: the kernel counts. */
#include "experiments/tests/bombarded.h"

void report_library(int socket)
{
    (void)socket;
}
