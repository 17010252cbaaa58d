/*
 * Asynchronous transfers: each gives the rest of one slice away, and this program goes on in its
 * next one without an answer.
 */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned i, envid, posted = 0;

    if (role) {
        transfer_prepare();
        while (transfer_count < 20)
            yield_to(0);
        return 0;
    }
    envid = spawn(1, 0, 0, 1);
    CHECK(transfer_asynchronous(envid) == AEGIS_DENIED && transfer_call(envid) == AEGIS_DENIED);
    CHECK(yield_to(envid) == AEGIS_OK);
    for (i = 0; posted < 20 && i < 100; i++)
        if (transfer_asynchronous(envid) == AEGIS_OK)
            posted++;
        else
            yield_to(envid); /* not ready yet */
    CHECK(posted == 20);
    for (i = 0; i < 100 && env_info(envid)->envid == envid; i++)
        yield_to(envid);
    CHECK(env_info(envid)->envid != envid);
    return 0;
}
