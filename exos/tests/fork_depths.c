/* fork from every depth of the stack: pages that copying itself demands move nothing. */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

int fork_below(unsigned bytes);

int main(void)
{
    unsigned k, here = (unsigned)&k & (PAGE_SIZE - 1);
    int pid, status;

    for (k = 0; k < 90; k++) {
        pid = fork_below(here + PAGE_SIZE * (k + 1) - 8 * k);
        if (pid == 0) exit(7);
        CHECK(pid != -1 && wait(&status) == pid && status == 7 << 8);
    }
    return 0;
}
