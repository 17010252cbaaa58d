/*
 * Spins for half a second or so without a system call, over several slices, and keeps its
 * registers.
 */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned sum = 1, i;

    for (i = 0; i < 400000; i++)
        sum = sum * 5 + i;
    return sum != 0x48c9acc1;
}
