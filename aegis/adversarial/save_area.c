/*
 * Has registers saved in pages that are not its own, across a page's end, unaligned, in the kernel,
 * in devices.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned own = my_page() << PAGE_SHIFT, code, page;
    static const unsigned physical[] = {
        0, 0x800, 0x1d000000, 0x1fbe0000, 0x80000800, 0xfffffffc, PAGES << PAGE_SHIFT};

    await_victim();
    for (code = 0; code < EXCEPTIONS; code++) {
        for (page = 0; page < 7; page++)
            DENY(set(SET_SAVE + code, physical[page]));
        DENY(set(SET_SAVE + code, BOOT_INFO->public_state));
        DENY(set(SET_SAVE + code, victim_page(0) << PAGE_SHIFT));
        DENY(set(SET_SAVE + code, own + 1));
        DENY(set(SET_SAVE + code, own + 2));
        DENY(set(SET_SAVE + code, own + PAGE_SIZE - 8));
        DENY(set(SET_SAVE + code, own | 0x80000000));
    }
    for (page = victim_page(0); page; page = victim_page(page))
        DENY(set(SET_INTERRUPT_SAVE, page << PAGE_SHIFT));
    DENY(set(SET_INTERRUPT_SAVE, 0x800));
    DENY(set(SET_INTERRUPT_SAVE, own + 3));
    return REFUSED;
}
