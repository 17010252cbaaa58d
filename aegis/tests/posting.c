/* Asynchronous transfers: each gives the rest of one slice away, and this program goes on in its next one without an answer. */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned i, name, posted = 0;

    if (role) {
        transfer_prepare(parent);
        while (transfer_count < 20)
            yield_to(0);
        return 0;
    }
    name = spawn(1, 0, 0, 1);
    CHECK(transfer_asynchronous(name) == AEGIS_DENIED && transfer_call(name) == AEGIS_DENIED);
    CHECK(yield_to(name) == AEGIS_OK);
    for (i = 0; posted < 20 && i < 100; i++)
        if (transfer_asynchronous(name) == AEGIS_OK)
            posted++;
        else
            yield_to(name); /* not ready yet */
    CHECK(posted == 20);
    for (i = 0; i < 100 && account(name)->name == name; i++)
        yield_to(name);
    CHECK(account(name)->name != name);
    return 0;
}
