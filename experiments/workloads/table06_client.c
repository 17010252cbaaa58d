/*
 * Table 6: the client, first of two programs. The server is the next environment in number, made by
 * the boot like this one.
 */
#include "aegis/user/aegis.h"
#include "experiments/workloads/workload.h"

#define TRANSFERS 50000
#define NEXT_NUMBER (ENVID_OFFSET & -ENVID_OFFSET)

unsigned transfers(unsigned own, unsigned server, unsigned iterations);
void quit(unsigned server);
void leave_now(void);

static unsigned counted;

void measured_loop(int iterations)
{
    counted += transfers(aegis_self(), aegis_self() + NEXT_NUMBER, iterations);
}

/* The runtime's yield lies in the pinned segment, too far away for a direct call. */
static int (*volatile yield)(unsigned name) = yield_to;

int main(void)
{
    int i;

    for (i = 0; i < 4; i++)
        yield(aegis_self() + NEXT_NUMBER);
    measured_loop(COLD_PASS);
    done();
    measured_loop(TRANSFERS);
    done();
    if (counted != COLD_PASS + TRANSFERS)
        aegis_leave(1);
    aegis_environment_set(0, SET_START, (unsigned)leave_now, 0, 0);
    quit(aegis_self() + NEXT_NUMBER);
    return 1;
}
