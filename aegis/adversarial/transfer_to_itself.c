/* Calls itself, synchronously and not, over and over. Outcome: harmless. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    int i;

    await_victim();
    CHECK(transfer_call(aegis_self()) == AEGIS_DENIED);
    transfer_await();
    for (i = 0; i < 500; i++)
        CHECK(transfer_call(aegis_self()) == AEGIS_OK);
    CHECK(aegis_caller() == aegis_self());
    spin(600000);
    return HARMLESS;
}
