/* From the handler of an overflow back to the program. */
#include "work.h"

int overflow(void);

static void handler(int signal, int code, struct sigcontext *context)
{
    context->sc_pc += 4;
    workBegin();
}

int main(void)
{
    struct sigvec vec = { handler, 0, 0 };
    int i;

    sigvec(SIGFPE, &vec, 0);
    for (i = 0; i < ITERATIONS; i++) {
        overflow();
        workEnd();
    }
    return 0;
}
