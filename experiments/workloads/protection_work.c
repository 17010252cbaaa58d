/* The worst case of protection: work that is counted, beside another program. */
#include "experiments/workloads/protection.h"

int main(void)
{
    volatile unsigned word = 1;
    unsigned i;

    for (;;) {
        for (i = 0; i < 50; i++)
            word = word << 1 | word >> 31;
        worked();
    }
}
