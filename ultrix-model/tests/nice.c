/*
 * How nice processes are: bounds and errors of the two calls, and that of two processes that only
 * compute the nicer one gets less.
 */
#include "check.h"

#define SECONDS 3

static void count(volatile unsigned *counter)
{
    for (;;) (*counter)++;
}

static void wait_seconds(int seconds)
{
    struct timeval before, now;

    gettimeofday(&before, 0);
    do gettimeofday(&now, 0);
    while (now.tv_sec - before.tv_sec < seconds);
}

int main(void)
{
    volatile unsigned *counter = (void *)shmsys(0, shmsys(3, 0, 4096, 01000), 0, 0);
    int pid, nicer;

    CHECK(getpriority(PRIO_PROCESS, 0) == 0);
    CHECK(getpriority(3, 0) == -1 && errno == 22);
    CHECK(setpriority(-1, 0, 0) == -1 && errno == 22);
    CHECK(getpriority(PRIO_PROCESS, 12345) == -1 && errno == 3);
    CHECK(setpriority(PRIO_PROCESS, 12345, 1) == -1 && errno == 3);
    pid = fork();
    if (pid == 0) count(&counter[0]);
    nicer = fork();
    if (nicer == 0) count(&counter[1]);
    CHECK(setpriority(PRIO_PROCESS, nicer, 4) == 0);
    CHECK(getpriority(PRIO_PROCESS, nicer) == 4 && getpriority(PRIO_PROCESS, pid) == 0);
    CHECK(setpriority(PRIO_PROCESS, 0, -100) == 0 && getpriority(PRIO_PROCESS, 0) == -20);
    CHECK(setpriority(PRIO_PROCESS, 0, 100) == 0 && getpriority(PRIO_PROCESS, 0) == 19);
    CHECK(getpriority(PRIO_PGRP, 0) == 0);
    CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0);
    wait_seconds(SECONDS);
    CHECK(counter[1] && counter[0] > counter[1] + counter[1] / 4);
    kill(pid, SIGKILL);
    kill(nicer, SIGKILL);
    CHECK(wait(0) > 0 && wait(0) > 0);
    return 0;
}
