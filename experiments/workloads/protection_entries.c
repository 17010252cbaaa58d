/*
 * The price of protection: the first of two environments, which enters the other one. It begins
 * when that one owns no slices any more and can be entered.
 */
#include "experiments/workloads/protection.h"

#define TURNS 1000
#define NEXT_NUMBER (ENVID_OFFSET & -ENVID_OFFSET)

extern unsigned entries_other;
void entries_back(void);
void entries_loop(int turns);
void entries_end(void) __attribute__((noreturn));
void entries_gone(void);

/* The runtime's yield lies in the pinned segment, too far away for a direct call. */
static int (*volatile yield)(unsigned envid) = yield_to;
static void (*volatile loop)(int turns) = entries_loop;
static void (*volatile end)(void) = entries_end;

void measured_loop(int iterations)
{
    loop(iterations);
}

int main(void)
{
    int i;

    for (i = 0; i < SLICES; i++)
        yield(0);
    entries_other = aegis_self() + NEXT_NUMBER;
    aegis_environment_set(0, SET_ASYNCHRONOUS, (unsigned)entries_back, 0, 0);
    aegis_environment_set(0, SET_START, (unsigned)entries_back, 0, 0);
    measured_loop(COLD_PASS);
    done();
    measured_loop(TURNS);
    done();
    aegis_environment_set(0, SET_START, (unsigned)entries_gone, 0, 0);
    end();
    return 1;
}
