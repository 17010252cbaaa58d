/*
 * Table 8, shm: two processes count alternately in memory that both share, each giving the
 * processor to the other when it has counted. Odd values are the child's to count on.
 */
#include "experiments/workloads/table08.h"

static volatile int *shared;
static int parent, child;

void exchange(void)
{
    shared[0]++;
    do
        switch_to(child);
    while (shared[0] & 1);
}

static void answer(void)
{
    for (;;) {
        while (!(shared[0] & 1)) {
            if (shared[1]) return;
            switch_to(parent);
        }
        shared[0]++;
    }
}

int main(void)
{
    int status;

    shared = shared_memory(4096);
    if (!shared) return 1;
    parent = getpid();
    ready_to_switch();
    child = fork();
    if (child == 0) {
        answer();
        exit(0);
    }
    measured_loop(COLD_PASS);
    done();
    measured_loop(EXCHANGES);
    done();
    if (shared[0] != 2 * (COLD_PASS + EXCHANGES)) return 2;
    shared[1] = 1;
    resume(child);
    wait(&status);
    return 0;
}
