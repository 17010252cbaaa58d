/* Sets no end of slice. Outcome: runs; from its start of slice, in its own slices. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_END, 0) == AEGIS_OK);
    for (;;)
        ;
}
