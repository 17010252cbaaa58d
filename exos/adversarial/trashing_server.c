/*
 * A server that gives back none of the registers that a procedure keeps: a client that called with
 * lrpc is not harmed, one that called with tlrpc does not have its own back.
 */
#include "exos/tests/check.h"
#include "exos/tests/server.h"
#include "exos/library/unix.h"

int main(void)
{
    int server = fork(), result;

    if (server == 0) serve(trash);
    while ((result = lrpc(server, 5)) == -1) switch_to(server);
    CHECK(result == 6);
    CHECK(registers_kept(lrpc, server, 7, &result) == 0 && result == 8);
    CHECK(registers_kept(tlrpc, server, 9, &result) != 0 && result == 10);
    CHECK(registers_kept(lrpc, server, 11, &result) == 0 && result == 12);
    CHECK(kill(server, SIGKILL) == 0);
    return 0;
}
