/*
 * Page colouring, monolithic system: a child that touched its pages in a drawn order exits. The
 * program cannot ask for a page: the kernel keeps its free pages by colours, and gives neighbouring
 * pages neighbouring colours.
 */
#include "experiments/workloads/colours.h"

static char passed[DISORDERED * PAGE];

int disorder(void)
{
    unsigned char order[DISORDERED];
    unsigned i;
    int status;

    draw_order(order);
    if (fork() == 0) {
        for (i = 0; i < DISORDERED; i++)
            passed[order[i] * PAGE] = 1;
        exit(0);
    }
    wait(&status);
    return status ? -1 : 0;
}

int place(char *area, unsigned bytes)
{
    return colour_by_name ? -1 : 0;
}

void call_kernel(void)
{
    getpid();
}
