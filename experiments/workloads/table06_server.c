/*
 * Table 6: the server, second of two programs. It names its entries and then has nothing of its own
 * to do. Its asynchronous entry ends it.
 */
#include "aegis/user/aegis.h"
#include "experiments/workloads/workload.h"

void serve(void);
void serve_start(void);
void serve_idle(void) __attribute__((noreturn));
void leave_now(void);

int main(void)
{
    aegis_environment_set(0, SET_SYNCHRONOUS, (unsigned)serve, 0, 0);
    aegis_environment_set(0, SET_ASYNCHRONOUS, (unsigned)leave_now, 0, 0);
    aegis_environment_set(0, SET_START, (unsigned)serve_start, 0, 0);
    serve_idle();
}
