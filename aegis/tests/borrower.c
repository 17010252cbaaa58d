/* Takes at least ten slices to answer. */
#include "aegis/tests/check.h"

/* Entered on the stack pointer of the caller, which is like its own. */
void borrow(void)
{
    unsigned until = public_state()->ticks + 10;

    while (public_state()->ticks < until)
        ;
    transfer_count++;
    transfer_reply();
}

int main(void)
{
    public_state();
    aegis_environment_set(0, SET_SYNCHRONOUS, (unsigned)borrow, 0, 0);
    transfer_serve(BOOT_ENVID(0), 1);
}
