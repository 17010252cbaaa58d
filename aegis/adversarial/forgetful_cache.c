/*
 * Makes the instruction cache forget every page, the kernel's and the victim's among them.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page;

    await_victim();
    for (page = 0; page < 60; page++)
        CHECK(aegis_instructions_changed(page) == AEGIS_OK);
    INVALID(aegis_instructions_changed(PAGES));
    INVALID(aegis_instructions_changed(0x80000));
    INVALID(aegis_instructions_changed(0xffffffff));
    return HARMLESS;
}
