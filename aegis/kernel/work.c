/*
 * Preemption points. An operation whose length depends on how much somebody holds is done in parts;
 * after each part it may be preempted: when the clock interrupt is pending, or when this activation
 * of the kernel (a "stay", one entry to one exit) has used up its budget of cycles. A preempted
 * call is executed again and resumes. No board has a cycle counter, so each part declares its worst
 * case on the slowest board.
 */
#include "aegis/kernel/kernel.h"

static int cycles_left;

/*
 * Starts a budget of cycles for preemptible work: once an activation, and once a purpose in a tick.
 */
void work_begin(int cycles)
{
    cycles_left = cycles;
}

/* Preemption point after a part of so many cycles: not 0 if the operation must stop here. */
int work_left_off(int cycles)
{
    cycles_left -= cycles;
    return cycles_left <= 0 || clock_waits();
}

/* The same for work that the network interrupt asks for: only the clock preempts it. */
int work_left_to_clock(int cycles)
{
    cycles_left -= cycles;
    return cycles_left <= 0 || edge_waits();
}
