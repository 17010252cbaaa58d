/* Has all its exceptions handled at an unaligned address, and faults. Outcome: runs. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned code;

    await_victim();
    for (code = 0; code < EXCEPTIONS; code++)
        CHECK(set(SET_HANDLER + code, 0x00400001) == AEGIS_OK);
    do_overflow(0x7fffffff, 1);
    return 1;
}
