/* A store to a page that is protected, up to the first instruction of the handler. */
#include "work.h"

#define PAGE 4096

static int pages[2 * PAGE / 4] = { 1 };

static void handler(int signal, int code, struct sigcontext *context)
{
    workEnd();
    mprotect((void *)(context->sc_badvaddr & ~(PAGE - 1)), PAGE, PROT_READ | PROT_WRITE);
}

int main(void)
{
    volatile int *page = (volatile int *)(((int)pages + PAGE - 1) & ~(PAGE - 1));
    struct sigvec vec = { handler, 0, 0 };
    int i;

    sigvec(SIGBUS, &vec, 0);
    for (i = 0; i < ITERATIONS; i++) {
        page[0] = 1;
        mprotect((void *)page, PAGE, PROT_READ);
        workBegin();
        page[0] = 2;
    }
    return 0;
}
