/*
 * Long work: what grows with what somebody holds is done in parts. After each one the clock is
 * looked at, and the call is left when it waits, or when this stay in the kernel has done enough:
 * it is executed again, and goes on. No board has a counter of cycles, so that whoever works says
 * how many its part took, at most, on the slowest one.
 */
#include "aegis/kernel/kernel.h"

static int cycles_left;

/* A stay begins, or another purpose within one: so many cycles of long work. */
void work_begin(int cycles)
{
    cycles_left = cycles;
}

/* A part of so many cycles is done: whether the rest is left. */
int work_left_off(int cycles)
{
    cycles_left -= cycles;
    return cycles_left <= 0 || clock_waits();
}

/* The same of what the network asks for, which waits itself. */
int work_left_to_clock(int cycles)
{
    cycles_left -= cycles;
    return cycles_left <= 0 || edge_waits();
}
