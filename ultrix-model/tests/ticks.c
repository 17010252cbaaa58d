/*
 * Computes for a quarter of a second and more, so that the clock interrupts user code, which has
 * its registers afterwards; reads the time of day at both ends. The second process leaves an orphan
 * to the first, which has no children.
 */
#include "check.h"

int waitsWithRegisters(void);

int main(void)
{
    struct timeval before, after;
    int us;

    if (getpid() == 2 && fork() == 0) {
        if (fork() == 0) CHECK(waitsWithRegisters() == 0);
        exit(0);
    }

    gettimeofday(&before, 0);
    do {
        CHECK(waitsWithRegisters() == 0);
        gettimeofday(&after, 0);
        us = (after.tv_sec - before.tv_sec) * 1000000 + after.tv_usec - before.tv_usec;
    } while (us < 300000);
    return 0;
}
