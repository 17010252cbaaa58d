/* The price of protection: the loop. */
#include "experiments/workloads/protection.h"

#define TURNS 1000

void measured_loop(int iterations)
{
    do
        protection_operation();
    while (--iterations);
}

int main(void)
{
    protection_prepare();
    measured_loop(COLD_PASS);
    done();
    measured_loop(TURNS);
    done();
    return 0;
}
