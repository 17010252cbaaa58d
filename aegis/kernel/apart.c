/*
 * Long work that is written in no parts runs on a stack of its own, and leaves it between two steps
 * when the call has to be left: the insertion of a filter, the download of a handler. There is one
 * such work at a time. Whoever wants another one first gives its time to the one that is there, so
 * that nobody waits for somebody who does not run. The result is kept for the caller, which
 * executes its call again.
 */
#include "aegis/kernel/kernel.h"

#define APART_STACK 4096

static unsigned apart_stack[APART_STACK / 4] __attribute__((aligned(8)));

/*
 * The work: whose, and what it is for; the place of its stack pointer, and of the call's that goes
 * on with it.
 */
static unsigned owner, purpose, inside, outside;
static int (*work)(void);

/* Where a stack of its own begins. */
void apart_main(void)
{
    struct Environment *e;
    int result = work();

    e = environment_find(owner);
    if (e) {
        e->apart_done = purpose;
        e->apart_result = result;
    }
    purpose = 0;
    apart_switch(&inside, outside);
}

/* Between two steps, of which the next takes so many cycles at most. */
void apart_pause(int cycles)
{
    if (work_left_off(cycles))
        apart_switch(&inside, outside);
}

/* Whether the running environment's work for a purpose is done, and then its result. */
int apart_result(unsigned for_what, int *result)
{
    if (current->apart_done != for_what)
        return 0;
    current->apart_done = 0;
    *result = current->apart_result;
    return 1;
}

/* Goes on with the work that there is; whether there was any. */
int apart_continue(void)
{
    if (purpose == 0)
        return 0;
    apart_switch(&outside, inside);
    return 1;
}

/* Begins a work of the running environment's. */
void apart_begin(unsigned for_what, int (*function)(void))
{
    owner = current->envid;
    purpose = for_what;
    work = function;
    inside = apart_prepare((unsigned)(apart_stack + APART_STACK / 4));
    apart_switch(&outside, inside);
}
