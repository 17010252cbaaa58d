/*
 * A covert channel: two processes take turns. In its turn the sender touches lines of its own
 * memory, or does not; in its turn the receiver times loads of lines of its own. The memory that
 * they share holds the turn and nothing else.
 */
#include "experiments/workloads/covert.h"

#define TURNS 256
#define PAGE 4096
#ifndef MOST
#define MOST 65536
#define ALIGNED PAGE
#endif

static volatile int *shared;
static int parent, child;
static char own[MOST] __attribute__((aligned(ALIGNED)));

void exchange(void)
{
    shared[0]++;
    do
        switch_to(child);
    while (shared[0] & 1);
    look(own, covert_bytes);
}

/* Pages of one's own, each written to. */
static void prepare(void)
{
    int at;

    for (at = 0; at < MOST; at += PAGE)
        own[at] = 1;
}

static void send(void)
{
    unsigned random = 1;

    prepare();
    for (;;) {
        while (!(shared[0] & 1)) {
            if (shared[1]) return;
            switch_to(parent);
        }
        random = random * 1103515245 + 12345;
        send_bit(random >> 16 & 1, own);
        shared[0]++;
    }
}

void measured_loop(int iterations)
{
    do
        exchange();
    while (--iterations);
}

int main(void)
{
    int status;

    shared = shared_memory(PAGE);
    if (!shared) return 1;
    parent = getpid();
    ready_to_switch();
    child = fork();
    if (child == 0) {
        send();
        exit(0);
    }
    prepare();
    measured_loop(COLD_PASS);
    done();
    measured_loop(TURNS);
    done();
    if (shared[0] != 2 * (COLD_PASS + TURNS)) return 2;
    shared[1] = 1;
    resume(child);
    wait(&status);
    return 0;
}
