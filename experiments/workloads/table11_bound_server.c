/* Table 11, lower bound: counts on and sends back. */
#include "experiments/workloads/table11_bound.h"

int main(void)
{
    int trips;

    chip_start(2, 1);
    for (trips = 0; trips < COLD_PASS + table11_trips; trips++)
        chip_send(chip_receive() + 1);
    while (HALF(TRANSMIT + 2) & OWN)
        ;
    return 0;
}
