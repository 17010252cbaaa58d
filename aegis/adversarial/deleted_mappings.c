/* Deletes mappings at all the victim's addresses. Outcome: harmless. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned address;

    await_victim();
    for (address = 0; address < PINNED_END; address += PAGE_SIZE)
        CHECK(aegis_tlb_delete(address) >= 0);
    for (address = 0x24000000; address < 0x24100000; address += PAGE_SIZE)
        CHECK(aegis_tlb_delete(address) >= 0);
    for (address = 0x00400000; address < 0x00500000; address += PAGE_SIZE)
        CHECK(aegis_tlb_delete(address) >= 0);
    INVALID(aegis_tlb_delete(0x80000000));
    INVALID(aegis_tlb_delete(0xffffffff));
    return HARMLESS;
}
