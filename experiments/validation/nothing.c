/* For a round that needs no data and leaves nothing to check. */
#include "experiments/validation/validation.h"

void prepare(void)
{
}

int check(void)
{
    return 0;
}
