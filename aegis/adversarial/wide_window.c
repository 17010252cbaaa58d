/* Declares all of memory a sequence that begins anew at every interrupt. Outcome: runs. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_WINDOW_END, 0xffffffff) == AEGIS_OK && set(SET_WINDOW_START, 0) == AEGIS_OK);
    for (;;)
        spin(0x7fffffff);
}
