/*
 * Page colouring: a program reads every line of its data in order and makes a system call, over and
 * over. Which of the lines displace each other from the data cache follows from their physical
 * pages.
 */
#include "experiments/workloads/colours.h"
#include "experiments/workloads/covert.h"

#define LOOKS 200
#define MOST 65536

static char own[MOST] __attribute__((aligned(PAGE)));

void draw_order(unsigned char order[DISORDERED])
{
    unsigned random = colour_draws, i, other;
    unsigned char held;

    for (i = 0; i < DISORDERED; i++)
        order[i] = i;
    for (i = DISORDERED - 1; i > 0; i--) {
        random = random * 1103515245 + 12345;
        other = (random >> 16) % (i + 1);
        held = order[i];
        order[i] = order[other];
        order[other] = held;
    }
}

void look_and_call(void)
{
    touch(own, colour_bytes);
    call_kernel();
}

void measured_loop(int iterations)
{
    do
        look_and_call();
    while (--iterations);
}

int main(void)
{
    int at, sum = 0;

    if (disorder() || place(own, MOST)) return 1;
    for (at = 0; at < MOST; at += PAGE)
        own[at] = 1;
    measured_loop(COLD_PASS);
    done();
    measured_loop(LOOKS);
    done();
    for (at = 0; at < MOST; at++)
        sum += own[at];
    return sum == MOST / PAGE ? 0 : 2;
}
