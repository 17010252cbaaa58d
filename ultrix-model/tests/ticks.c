/*
 * Computes for a quarter of a second and more, so that the clock interrupts user code; reads the
 * time of day at both ends.
 */
#include "check.h"

volatile int sink;

int main(void)
{
    struct timeval before, after;
    int i, us;

    gettimeofday(&before, 0);
    do {
        for (i = 0; i < 1000; i++) sink += i;
        gettimeofday(&after, 0);
        us = (after.tv_sec - before.tv_sec) * 1000000 + after.tv_usec - before.tv_usec;
    } while (us < 300000);
    return 0;
}
