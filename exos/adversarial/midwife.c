/* Gives the processor to environments that the neighbour has not finished making: its forks succeed. */
#include "exos/tests/check.h"

#define NEIGHBOUR (NAME_TRANSFER | NAME_GENERATION | 1 << 9)

int main(void)
{
    unsigned i;

    while (BOOKS->accounts[1].name == NEIGHBOUR)
        for (i = 2; i < 40; i++)
            if (BOOKS->accounts[i].name && BOOKS->accounts[i].creator == NEIGHBOUR) yield_to(BOOKS->accounts[i].name);
    return 0;
}
