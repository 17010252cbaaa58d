/*
 * Ends one environment while another one answers a call: the caller must go on waiting for its
 * answer. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned bystander;

/* Entered on the stack pointer of the caller, which is like its own. */
static void answer(void)
{
    unsigned until;

    CHECK(aegis_environment_destroy(bystander, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (until = public_state()->ticks + 4; public_state()->ticks < until;)
        ;
    transfer_reply();
}

int main(void)
{
    unsigned child, i;

    if (role) {
        public_state();
        set(SET_SYNCHRONOUS, (unsigned)answer);
        transfer_serve(parent, ~0u);
    }
    await_victim();
    bystander = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
    CHECK(!AEGIS_REFUSED(bystander));
    child = spawn(1, 0, 0, 0);
    CHECK(!AEGIS_REFUSED(child));
    for (i = 0; i < 20; i++)
        yield_to(child);
    /* Where it goes on if it does not wait any more. */
    CHECK(set(SET_START, (unsigned)raw_leave) == AEGIS_OK);
    CHECK(transfer_call(child) == AEGIS_OK);
    return REFUSED;
}
