/*
 * A victim whose work is measured: what it counts in its slices of two rounds of the vector,
 * printed.
 */
#include "exos/tests/check.h"

#define TICKS (2 * SLICES)

int main(void)
{
    unsigned from = PUBLIC_STATE->ticks + 4, shift;
    volatile unsigned work = 0;
    char text[9];

    while ((int)(PUBLIC_STATE->ticks - from) < 0)
        ;
    while ((int)(PUBLIC_STATE->ticks - from - TICKS) < 0) work++;
    for (shift = 0; shift < 8; shift++)
        text[shift] = "0123456789abcdef"[work >> (28 - 4 * shift) & 15];
    text[8] = '\n';
    write(1, text, sizeof text);
    return 0;
}
