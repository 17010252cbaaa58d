/*
 * Host-speed benchmark: a sieve, a checksum and a copy over more pages of mapped memory than the
 * TLB has entries.
 */
#include "experiments/workloads/workload.h"

#define SIZE (400 * 1024)

static unsigned char sieve[SIZE], copy[SIZE];

int main(void)
{
    unsigned i, k, count = 0, sum = 0;

    for (i = 2; i * i < SIZE; i++)
        if (!sieve[i])
            for (k = i * i; k < SIZE; k += i)
                sieve[k] = 1;
    for (i = 2; i < SIZE; i++)
        count += !sieve[i];
    for (i = 0; i < SIZE; i += 61)
        copy[i] = sieve[SIZE - 1 - i];
    for (i = 0; i < SIZE; i += 61)
        sum = sum * 31 + copy[i];
    return count != 34579 || sum == 0;
}
