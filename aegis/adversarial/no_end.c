/* Does not want to know when its slice ends. Outcome: runs; from its start, in its own slices. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_END, 0) == AEGIS_OK);
    for (;;)
        ;
}
