/* Never gives the processor up when its slice ends. Outcome: destroyed. */
#include "aegis/adversarial/adversarial.h"

static void stay(void)
{
    for (;;)
        ;
}

int main(void)
{
    await_victim();
    CHECK(set(SET_END, (unsigned)stay) == AEGIS_OK);
    stay();
    return 1;
}
