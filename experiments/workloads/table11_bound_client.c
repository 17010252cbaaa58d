/* Table 11, lower bound: a counter goes to the other machine and back; each side counts on. */
#include "experiments/workloads/table11_bound.h"

static unsigned counter;

void exchange(void)
{
    chip_send(counter + 1);
    counter = chip_receive();
}

int main(void)
{
    unsigned wait;

    chip_start(1, 2);
    for (wait = 0; wait < 1000; wait++)
        (void)RDP;              /* the other machine is ready as well */
    measured_loop(COLD_PASS);
    done();
    measured_loop(table11_trips);
    done();
    return counter == 2 * (COLD_PASS + table11_trips) ? 0 : 2;
}
