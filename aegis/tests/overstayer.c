/* Never returns at the end of its slice. */
#include "aegis/tests/check.h"

static void stay(void)
{
    for (;;)
        ;
}

int main(void)
{
    aegis_environment_set(0, SET_END, (unsigned)stay, 0, 0);
    stay();
    return 1;
}
