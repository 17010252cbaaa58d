/*
 * Processes: fork and its two results, memory that is copied, waiting, ends by exit and by signal,
 * stop and continue, execve.
 */
#include "check.h"

static volatile int mine = 1;
static volatile int got;

static void note(int signal)
{
    got = signal;
}

int main(void)
{
    struct sigvec vec = { note, 0, 0 };
    int status, child, i;

    for (i = 0; i < 5; i++) {
        child = fork();
        CHECK(child >= 0);
        if (child == 0) {
            mine = 2;
            exit(i + 10);
        }
        CHECK(wait(&status) == child && status == (i + 10) << 8 && mine == 1);
    }
    CHECK(wait(&status) == -1 && errno == 10);

    child = fork();
    if (child == 0) {
        *(volatile int *)0x20000000 = 1;
        exit(0);
    }
    CHECK(wait(&status) == child && status == SIGSEGV);

    child = fork();
    if (child == 0) for (;;) mine++;
    CHECK(kill(child, SIGKILL) == 0 && wait(&status) == child && status == SIGKILL);

    /* A stopped child does not run; a continued one does. */
    CHECK(sigvec(SIGUSR1, &vec, 0) == 0);
    i = getpid();
    child = fork();
    if (child == 0) {
        kill(getpid(), SIGSTOP);
        kill(i, SIGUSR1);
        exit(7);
    }
    sigsetmask(0);
    while (got == 0) CHECK(kill(child, SIGCONT) == 0);
    CHECK(got == SIGUSR1 && wait(&status) == child && status == 7 << 8);

    child = fork();
    if (child == 0) {
        execve("nothing", 0, 0);
        execve("second1", 0, 0); /* the bench numbers its files */
        exit(1);
    }
    CHECK(wait(&status) == child && status == 42 << 8);
    return 0;
}
