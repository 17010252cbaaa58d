/*
 * Table 6: the server, second of two programs. It names its entries and then has nothing of its own to do. Its asynchronous entry ends
 * it.
 */
#include "aegis/user/aegis.h"
#include "experiments/workloads/workload.h"

void serve(void);
void leave_now(void);

static int (*volatile yield)(unsigned name) = yield_to;

int main(void)
{
    aegis_environment_set(0, SET_SYNCHRONOUS, (unsigned)serve, 0, 0);
    aegis_environment_set(0, SET_ASYNCHRONOUS, (unsigned)leave_now, 0, 0);
    for (;;)
        yield(0);
}
