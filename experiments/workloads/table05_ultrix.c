/*
 * Table 5 on the monolithic system: signals to a handler that lets the program go on behind the
 * fault.
 */
#include "ultrix-model/user/unix.h"
#include "experiments/workloads/table05_faults.h"

void caught(int signal, int code, struct sigcontext *context)
{
    context->sc_pc += 4;
}

int main(void)
{
    struct sigvec vec = {caught, 0, 0};

    sigvec(SIGFPE, &vec, 0);
    sigvec(SIGBUS, &vec, 0);
    sigvec(SIGSEGV, &vec, 0);
    measured_loop(COLD_PASS);
    done();
    measured_loop(FAULTS);
    done();
    return 0;
}
