/* The status is a process' share beside one that has its work done by one child after the other. */
#include "share.h"

#define LIFE 50000 /* of a child, in microseconds */

static void children(void)
{
    struct timeval start;
    int status;

    for (;;) {
        if (fork() != 0) {
            wait(&status);
            continue;
        }
        gettimeofday(&start, 0);
        while (since(&start) < LIFE) continue;
        exit(0);
    }
}

int main(void)
{
    return shareBeside(children);
}
