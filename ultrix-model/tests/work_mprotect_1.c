/* Taking the right to write from one page. */
#include "work.h"

#define PAGE 4096

static int pages[2 * PAGE / 4] = { 1 };

int main(void)
{
    volatile int *page = (volatile int *)(((int)pages + PAGE - 1) & ~(PAGE - 1));
    int i;

    for (i = 0; i < ITERATIONS; i++) {
        page[0] = 1;
        workBegin();
        mprotect((void *)page, PAGE, PROT_READ);
        workEnd();
        mprotect((void *)page, PAGE, PROT_READ | PROT_WRITE);
    }
    return 0;
}
