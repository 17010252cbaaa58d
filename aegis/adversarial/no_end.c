/* Does not want to know when its slice ends. Outcome: destroyed. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_END, 0) == AEGIS_OK);
    for (;;)
        ;
}
