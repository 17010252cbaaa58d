/* An overflow, up to the first instruction of the handler. */
#include "work.h"

int overflow(void);

static void handler(int signal, int code, struct sigcontext *context)
{
    workEnd();
    context->sc_pc += 4;
}

int main(void)
{
    struct sigvec vec = { handler, 0, 0 };
    int i;

    sigvec(SIGFPE, &vec, 0);
    for (i = 0; i < ITERATIONS; i++) {
        workBegin();
        overflow();
    }
    return 0;
}
