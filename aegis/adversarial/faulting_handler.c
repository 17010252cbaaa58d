/* Faults in the handler of the same fault, saving over its own save area. Outcome: runs. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_HANDLER + 4, (unsigned)fault_unalign) == AEGIS_OK);
    do_unalign(SOMEWHERE);
    return 1;
}
