/* The client, first of two programs on the kernel for IPC; Table 6's client beside it. */
#include "experiments/ipc_kernel/user.h"
#include "experiments/workloads/workload.h"

#define TRANSFERS 50000

unsigned transfers(unsigned unused, unsigned server, unsigned iterations);

static unsigned counted;

void measured_loop(int iterations)
{
    counted += transfers(0, UID(2), iterations);
}

int main(void)
{
    measured_loop(COLD_PASS);
    done();
    measured_loop(TRANSFERS);
    done();
    return counted != COLD_PASS + TRANSFERS;
}
