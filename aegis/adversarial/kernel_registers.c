/*
 * Looks at k0 and k1 when its slices begin, after others have yielded, were interrupted or ended:
 * no address of theirs. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

extern unsigned kernel_registers[3];
extern char kernel_registers_start[], kernel_registers_end[], upcall_start[];

/* The kernel's own, or where a miss in the pinned segment leaves them. */
static int harmless(unsigned value)
{
    return value < PINNED_END || value >= 0x80000000;
}

/* Gives the slice away and looks at how the next one begins. */
static void look(unsigned envid)
{
    kernel_registers[0] = kernel_registers[1] = 0;
    set(SET_START, (unsigned)kernel_registers_start);
    yield_to(envid);
    set(SET_START, (unsigned)upcall_start);
    CHECK(harmless(kernel_registers[0]) && harmless(kernel_registers[1]));
}

int main(void)
{
    unsigned n, envid;

    if (role)
        aegis_leave(0);
    await_victim();
    set(SET_END, (unsigned)kernel_registers_end);
    for (n = 0; n < 3; n++) {
        look(VICTIM);
        look(0);
        envid = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(envid));
        look(envid);
    }
    return REFUSED;
}
