/*
 * Calls a child that has not enabled the coprocessor, on the kernel's slow path and with the
 * coprocessor enabled: the child must not find the caller's registers. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define UNUSABLE 11
#define SECRET 0x5eC2e7

static volatile unsigned unusable;

static unsigned skip(unsigned pc, unsigned cause, unsigned address)
{
    unusable++;
    return pc + 4;
}

/* Entered on the stack pointer of the caller, which is like its own. */
static void look(void)
{
    do_coproc();
    if (unusable == 0)
        aegis_leave(1);
    transfer_reply();
}

int main(void)
{
    unsigned child, i;

    ignore_revocation();
    if (role) {
        catch_exception(UNUSABLE, skip);
        set(SET_SYNCHRONOUS, (unsigned)look);
        transfer_serve(parent, ~0u);
    }
    await_victim();
    child = spawn(1, 0, 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    for (i = 0; i < 20; i++)
        yield_to(child);
    CHECK(aegis_fpu_modify(1) >= 0);
    fpu_set(0, SECRET);
    /* An upcall of the kernel's waits: calls are not passed on at once. */
    CHECK(aegis_page_revoke(child, 1, MY_HIGH, MY_WRITE) == AEGIS_OK);
    /* Where it goes on if the child ends rather than replies. */
    CHECK(set(SET_START, (unsigned)raw_leave) == AEGIS_OK);
    CHECK(transfer_call(child) == AEGIS_OK);
    return REFUSED;
}
