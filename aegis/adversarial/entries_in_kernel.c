/* Is entered at an address of the kernel when its slice starts. Outcome: faults. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    await_victim();
    CHECK(set(SET_SYNCHRONOUS, KERNEL_ADDRESS) == AEGIS_OK &&
        set(SET_ASYNCHRONOUS, 0xbfc00000) == AEGIS_OK);
    CHECK(set(SET_START, KERNEL_ADDRESS) == AEGIS_OK);
    yield_to(VICTIM);
    return 1;
}
