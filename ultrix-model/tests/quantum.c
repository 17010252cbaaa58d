/* A process that only computes; two of them take turns. */
#include "check.h"

volatile int sink;

int main(void)
{
    struct timeval before, now;

    gettimeofday(&before, 0);
    do {
        for (sink = 0; sink < 200; sink++) continue;
        gettimeofday(&now, 0);
    } while (now.tv_sec - before.tv_sec < 2);
    return 0;
}
