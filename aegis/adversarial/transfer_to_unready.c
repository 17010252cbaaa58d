/*
 * Calls the victim, which has set no entry, and would have it run at address 0.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    int i;

    await_victim();
    for (i = 0; i < 50; i++) {
        DENY(transfer_call(VICTIM));
        DENY(transfer_asynchronous(VICTIM));
        spin(1000);
    }
    return REFUSED;
}
