/* Calls itself and answers itself, over and over. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    int i;

    await_victim();
    DENY(transfer_call(aegis_self()));
    transfer_prepare();
    for (i = 0; i < 500; i++) {
        CHECK(transfer_call(aegis_self()) == AEGIS_BUSY);
        INVALID(aegis_reply());
    }
    CHECK(aegis_caller() == 0 && transfer_count == 0);
    spin(600000);
    return REFUSED;
}
