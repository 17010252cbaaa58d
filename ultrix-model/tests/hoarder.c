/*
 * What a process may leave lying in the kernel. A stream's room is what its peer has left of its
 * buffer: whoever sets the limits anew before each write must not get more. A segment's size, a
 * range's length and a program's signal stack are what they are, however they are written.
 */
#include "check.h"

#define PAGE 4096
#define CREATE 01000
#define STACK 0x10030000 /* a signal stack in the data */

static char data[PAGE];

static void note(int signal)
{
}

/* Bytes that a stream takes whose limits are set anew before each write. */
static int hoard(int end)
{
    struct sigvec interrupts = { note, 0, SV_INTERRUPT };
    struct itimerval soon = { { 0, 0 }, { 0, 200000 } };
    int limit = 65536, sent = 0, n;

    CHECK(sigvec(SIGALRM, &interrupts, 0) == 0 && setitimer(ITIMER_REAL, &soon, 0) == 0);
    do {
        FAILS(setsockopt(end, SOL_SOCKET, SO_SNDBUF, &limit, sizeof limit), 56);
        n = write(end, data, sizeof data);
        if (n > 0) sent += n;
    } while (n > 0 && sent < 100 * PAGE);
    CHECK(n > 0 || errno == 4);
    return sent;
}

static void streams(void)
{
    int ends[2];

    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    CHECK(hoard(ends[0]) == PAGE && read(ends[1], data, PAGE) == PAGE);
    CHECK(hoard(ends[0]) == PAGE);
    CHECK(close(ends[0]) == 0 && close(ends[1]) == 0);
}

static void sizes(void)
{
    int id = shmsys(3, 5, PAGE, CREATE), at = shmsys(0, id, 0, 0);

    CHECK(id >= 0 && at != -1);
    FAILS(shmsys(3, 5, -1, 0), 22);
    FAILS(shmsys(3, 5, 0xfffff001, 0), 22);
    FAILS(shmsys(3, 5, 0x100001, 0), 22);
    FAILS(shmsys(3, 5, PAGE + 1, 0), 22);
    CHECK(shmsys(3, 5, PAGE, 0) == id && shmsys(3, 5, 0, 0) == id && shmsys(2, at, 0, 0) == 0);
    FAILS(shmsys(3, 6, 64 * PAGE + 1, CREATE), 22);
    FAILS(mprotect(data, -1, PROT_READ), 22);
    FAILS(mprotect((void *)0x10010000, -1, PROT_READ), 12);
    FAILS(mprotect((void *)0x10010000, 0xfffff001, PROT_READ), 12);
    FAILS(mprotect((void *)0x20000000, -1, PROT_READ), 12);
}

/* On the signal stack: another image, which has none. */
static void onStack(int signal)
{
    execve("hoarder0", 0, 0); /* the bench numbers its files */
    exit(3);
}

static void images(void)
{
    struct sigvec handler = { onStack, 0, SV_ONSTACK };
    struct sigstack stack = { STACK, 0 };
    int child = fork();

    if (child == 0) {
        CHECK(brk((void *)STACK) == 0 && sigstack(&stack, 0) == 0);
        CHECK(sigvec(SIGTERM, &handler, 0) == 0);
        kill(getpid(), SIGTERM);
        exit(2);
    }
    CHECK(ended(child) == 42 << 8);
}

int main(void)
{
    struct sigstack stack;

    CHECK(sigstack(0, &stack) == 0 && stack.ss_sp == 0 && stack.ss_onstack == 0);
    if (getpid() != 1) exit(42);
    streams();
    sizes();
    images();
    return 0;
}
