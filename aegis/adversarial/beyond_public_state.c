/*
 * Reads what lies behind public kernel state and the software TLB with the capability that
 * everybody knows.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned behind = BOOT_INFO->public_state + sizeof(struct PublicState);
    unsigned state_end = page_of(behind + PAGE_SIZE - 1), readable = 0, page;
    unsigned stlb = page_of(BOOT_INFO->stlb), boot = page_of(BOOT_INFO->boot), i;

    for (page = 0; page < PAGES; page++)
        if (aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH,
                WELL_KNOWN_LOW) >= 0) {
            CHECK((page >= page_of(BOOT_INFO->public_state) && page < state_end) ||
                (page >= stlb && page < stlb + 8) ||
                (page >= boot && page < page_of(BOOT_INFO->memory)));
            readable++;
        }
    CHECK(readable >= 8 + state_end - page_of(BOOT_INFO->public_state));
    /* The rest of the last page of public kernel state is nobody's. */
    CHECK(aegis_tlb_write(SOMEWHERE, (state_end - 1) << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH,
              WELL_KNOWN_LOW) >= 0);
    for (i = behind & (PAGE_SIZE - 1); i < PAGE_SIZE; i += 4)
        CHECK(*(volatile unsigned *)(SOMEWHERE + i) == 0);
    return REFUSED;
}
