/* What there is of something, in whosever hands: the same before and after a test. */
#ifndef AEGIS_TESTS_ACCOUNTS_H
#define AEGIS_TESTS_ACCOUNTS_H

#include "aegis/tests/check.h"

/* Pages that are free or somebody's. */
static unsigned pages(void)
{
    unsigned sum = public_state()->free, i;

    for (i = 0; i < ENVIRONMENTS; i++)
        if (public_state()->environments[i].envid)
            sum += public_state()->environments[i].pages;
    return sum;
}

#endif
