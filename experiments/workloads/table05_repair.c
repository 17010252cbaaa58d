/*
 * Table 5, unalign, on the monolithic system: the kernel repairs each access and says so on the
 * console, whose line takes nearly all of the time; therefore few of them.
 */
#include "experiments/workloads/table05_faults.h"

#define REPAIRS 3

int main(void)
{
    measured_loop(1);
    done();
    measured_loop(REPAIRS);
    done();
    return 0;
}
