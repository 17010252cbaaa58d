/* Table 11, ExOS: sums are a matter of the program's own library. */
#include "experiments/workloads/table11.h"

void choose_sums(int computed)
{
    udp_checksums = computed;
}
