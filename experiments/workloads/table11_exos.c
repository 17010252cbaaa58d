/* Table 11, ExOS: sums are a matter of the program's own library, and so is waiting. */
#include "experiments/workloads/table11.h"

#define LOOKS 100000

void choose_sums(int computed)
{
    udp_checksums = computed;
}

int answered(int socket)
{
    int looks;

    for (looks = 0; looks < LOOKS; looks++)
        if (waiting(socket)) return 1;
    return 0;
}
