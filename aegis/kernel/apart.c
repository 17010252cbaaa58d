/*
 * Long operations that are not written in parts run as a coroutine on a stack of their own and
 * yield at their preemption points: the insertion of a filter, the download of a handler. There is
 * one coroutine at a time. A call that needs it while it is occupied first runs it to its end on
 * the caller's time, so that nobody waits for an environment that is not running. The result is
 * kept for the environment that began it, whose call is executed again and picks it up.
 */
#include "aegis/kernel/kernel.h"

#define APART_STACK 4096

static unsigned apart_stack[APART_STACK / 4] __attribute__((aligned(8)));

/*
 * The coroutine: the environment that it works for and the purpose; its saved stack pointer, and
 * that of the call that resumes it.
 */
static unsigned owner, purpose, inside, outside;
static int (*work)(void);

/* Entry of the coroutine. */
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

/* Preemption point in the coroutine; its next part takes so many cycles at most. */
void apart_pause(int cycles)
{
    if (work_left_off(cycles))
        apart_switch(&inside, outside);
}

/*
 * Whether work for this purpose, begun by the running environment, is complete; if so its result,
 * once.
 */
int apart_result(unsigned for_what, int *result)
{
    if (current->apart_done != for_what)
        return 0;
    current->apart_done = 0;
    *result = current->apart_result;
    return 1;
}

/* Resumes the coroutine; 0 if there is none. */
int apart_continue(void)
{
    if (purpose == 0)
        return 0;
    apart_switch(&outside, inside);
    return 1;
}

/* Starts the coroutine for the running environment. */
void apart_begin(unsigned for_what, int (*function)(void))
{
    owner = current->envid;
    purpose = for_what;
    work = function;
    inside = apart_prepare((unsigned)(apart_stack + APART_STACK / 4));
    apart_switch(&outside, inside);
}
