/* The worst case of protection: its slices never end, until it does. */
#include "aegis/user/aegis.h"

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
