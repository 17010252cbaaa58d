/*
 * Gives the processor to environments that the victim has not finished making: its forks succeed.
 */
#include "exos/tests/check.h"

#define VICTIM (ENVID_TRANSFER | ENVID_GENERATION | 1 << 9)

int main(void)
{
    unsigned i;

    while (PUBLIC_STATE->environments[1].envid == VICTIM)
        for (i = 2; i < 40; i++)
            if (PUBLIC_STATE->environments[i].envid &&
                PUBLIC_STATE->environments[i].creator == VICTIM)
                yield_to(PUBLIC_STATE->environments[i].envid);
    return 0;
}
