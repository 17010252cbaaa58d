/* Takes at least ten slices to answer. */
#include "aegis/tests/check.h"

/* Entered on a stack of its own by slow_entry. */
void borrow(void)
{
    unsigned until = books()->ticks + 10;

    while (books()->ticks < until)
        ;
    transfer_call(BOOT_NAME(0));
}

int main(void)
{
    books();
    aegis_environment_set(0, SET_SYNCHRONOUS, (unsigned)borrow, 0, 0);
    while (account(BOOT_NAME(0))->name)
        yield_to(0);
    return 0;
}
