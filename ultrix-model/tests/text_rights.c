/*
 * Rights that one process takes from its text are its own: another one that runs the same file has
 * those of the file.
 */
#include "check.h"

#define MARK 7 /* a descriptor by which the second run knows itself */
#define TEXT ((void *)0x400000)

int main(void)
{
    struct sigvec ignore = { SIG_IGN, 0, 0 };
    int first, second, status;

    if (close(MARK) == 0) return 42;
    first = fork();
    if (first == 0) { /* from here on it faults for ever */
        sigvec(SIGBUS, &ignore, 0);
        sigvec(SIGSEGV, &ignore, 0);
        mprotect(TEXT, 4096, PROT_NONE);
        for (;;) continue;
    }
    second = fork();
    if (second == 0) {
        struct timeval start, now; /* the first one has its time */

        gettimeofday(&start, 0);
        do gettimeofday(&now, 0);
        while (now.tv_sec - start.tv_sec < 2);
        dup2(1, MARK);
        execve("text_rights0", 0, 0); /* the bench numbers its files */
        exit(1);
    }
    CHECK(wait(&status) == second && status == 42 << 8);
    CHECK(kill(first, SIGKILL) == 0 && wait(&status) == first);
    return 0;
}
