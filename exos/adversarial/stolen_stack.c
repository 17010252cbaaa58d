/*
 * A client whose stack pointer lies in the server's upcall stack, and that has emptied the software
 * TLB: the server serves on.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

int lrpc_without_stack(int server, int argument);

static int twice(int argument)
{
    return 2 * argument;
}

int main(void)
{
    int server = fork(), i, round;
    unsigned low;

    if (server == 0) serve(twice);
    while (lrpc(server, 5) == -1) switch_to(server);
    low = *page_find((unsigned)&server);
    for (round = 0; round < 3; round++) {
        for (i = 0; i < STLB_ENTRIES + 100; i++) page_install(0x40000000 + i * PAGE_SIZE, low);
        lrpc_without_stack(server, 6);
    }
    for (i = 0; i < 5; i++) CHECK(lrpc(server, i) == 2 * i);
    return kill(server, SIGKILL);
}
