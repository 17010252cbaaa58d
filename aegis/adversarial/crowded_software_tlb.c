/*
 * Fills every entry of the software TLB that the victim might use, several times over.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned low = my_page() << PAGE_SHIFT | ENTRY_VALID, i, round;

    await_victim();
    for (round = 0; round < 3; round++)
        for (i = 0; i < STLB_ENTRIES; i++)
            CHECK(aegis_tlb_write(SOMEWHERE + i * PAGE_SIZE, low, MY_HIGH, MY_READ) >= 0);
    return HARMLESS;
}
