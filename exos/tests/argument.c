/*
 * Slices end while a0 holds addresses of the library, which are data like any other: nothing is
 * lost, nothing done twice.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define TIMES 400000

extern char upcall_start[], upcall_kernel[], transfer_entry[];
unsigned count_up(unsigned argument, volatile unsigned *word, unsigned times);

int main(void)
{
    unsigned arguments[] = {
        (unsigned)upcall_start, (unsigned)upcall_kernel, (unsigned)transfer_entry};
    unsigned i;
    volatile unsigned *words = shared_memory(PAGE_SIZE);
    int pid = fork();

    if (pid == 0)
        for (;;) words[9]++;
    for (i = 0; i < 3; i++) {
        CHECK(count_up(arguments[i], words + i, TIMES) == TIMES);
        CHECK(words[i] == TIMES);
    }
    return kill(pid, SIGKILL);
}
