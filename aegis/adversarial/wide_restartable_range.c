/* Declares all of memory a sequence that begins anew at every interrupt. Outcome: runs. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_RESTARTABLE_END, 0xffffffff) == AEGIS_OK &&
        set(SET_RESTARTABLE_START, 0) == AEGIS_OK);
    for (;;)
        spin(0x7fffffff);
}
