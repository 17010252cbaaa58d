/*
 * Its children ask for all address-space identifiers again and again, so that whoever starts a
 * child of its own shall search for bindings of theirs. Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

#define CHILDREN 17

int main(void)
{
    unsigned context, envids[CHILDREN], i;

    if (role)
        for (context = 0;; context = (context + 1) % CONTEXTS) {
            CHECK(aegis_context_switch(context) >= 0);
            yield_to(parent);
        }
    await_victim();
    ignore_revocation();
    for (i = 0; i < CHILDREN; i++) {
        envids[i] = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(envids[i]));
    }
    for (;;)
        for (i = 0; i < CHILDREN; i++)
            yield_to(envids[i]);
}
