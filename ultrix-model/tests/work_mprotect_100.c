/* Taking the right to write from a hundred pages. */
#include "work.h"

#define PAGE 4096

static int pages[101 * PAGE / 4] = { 1 };

int main(void)
{
    volatile int *page = (volatile int *)(((int)pages + PAGE - 1) & ~(PAGE - 1));
    int i, n;

    for (i = 0; i < ITERATIONS; i++) {
        for (n = 0; n < 100; n++) page[n * PAGE / 4] = 1;
        workBegin();
        mprotect((void *)page, 100 * PAGE, PROT_READ);
        workEnd();
        mprotect((void *)page, 100 * PAGE, PROT_READ | PROT_WRITE);
    }
    return 0;
}
