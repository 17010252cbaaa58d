/* Takes at least ten slices to answer. */
#include "aegis/tests/check.h"

/* Entered on a stack of its own by slow_entry. */
void borrow(void)
{
    unsigned until = public_state()->ticks + 10;

    while (public_state()->ticks < until)
        ;
    transfer_call(BOOT_ENVID(0));
}

int main(void)
{
    public_state();
    aegis_environment_set(0, SET_SYNCHRONOUS, (unsigned)borrow, 0, 0);
    while (env_info(BOOT_ENVID(0))->envid)
        yield_to(0);
    return 0;
}
