/* For a round that has no data and no result to check. */
#include "experiments/validation/validation.h"

void prepare(void)
{
}

int check(void)
{
    return 0;
}
