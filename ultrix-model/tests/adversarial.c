/*
 * Programs that lie to the kernel: each child tries one thing and must get an error or die of a
 * signal; the kernel and the parent go on.
 */
#include "check.h"

int overflow(void);
int syscallAt(int number, int a, int b, int c);
void jumpTo(int address, int stack);

static int buffer[64];

static void returnToKernel(int signal, int code, struct sigcontext *context)
{
    context->sc_pc = 0x80030000;
}

static void smashStack(int signal)
{
    jumpTo(0x400000, 0x80001000);
}

static void badPointers(void)
{
    static const int bad[] = { 0, 0x1000, 0x20000000, 0x7ffffffc, 0x80000000, 0xa0000000,
                               0xc0000000, 0xffffc000, 0xfffffffc };
    int i, ends[2];

    CHECK(pipe(ends) == 0);
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        CHECK(write(ends[1], (void *)bad[i], 16) == -1 && errno == 14);
        CHECK(gettimeofday((void *)bad[i], 0) == -1 && errno == 14);
        if (bad[i]) CHECK(sigvec(SIGUSR1, (void *)bad[i], 0) == -1 && errno == 14);
        CHECK(execve((char *)bad[i], 0, 0) == -1 && errno == 14);
        CHECK(mprotect((void *)(bad[i] & ~4095), 4096, PROT_READ) == -1 || bad[i] == 0x7ffffffc);
        CHECK(syscallAt(103, bad[i], 0, 0) == 14);
    }
    CHECK(write(ends[1], "word", 4) == 4 && read(ends[0], (void *)0x400000, 4) == -1 &&
          errno == 14);
    CHECK(write(ends[1], buffer, 0x7fffffff) == -1);
    CHECK(write(ends[1], buffer, 0x80000000) == -1 && errno == 22);
    CHECK(mprotect((void *)0x10000000, 0xfffff000, PROT_READ) == -1);
    CHECK(brk((void *)0x80000000) == -1 && brk((void *)0x400000) == -1);
    CHECK(kill(0x7fffffff, 1) == -1 && kill(1, 99) == -1 && kill(1, -1) == -1);
    CHECK(dup2(0, 999) == -1 && dup2(0, -1) == -1 && close(-1) == -1);
    CHECK(shmsys(0, 99, 0, 0) == -1 && shmsys(0, -1, 0, 0) == -1 &&
          shmsys(2, 0x30000000, 0, 0) == -1);
    CHECK(shmsys(3, 1, 0x7fffffff, 01000) == -1 && shmsys(77, 0, 0, 0) == -1);
}

/* Each returns only if it failed to die. */
static void attack(int which)
{
    struct sigvec vec = { returnToKernel, 0, 0 };

    switch (which) {
    case 0:
        jumpTo(0x80030000, 0x7fffe000);
        break;
    case 1:
        jumpTo(0x400002, 0x7fffe000);
        break;
    case 2:
        jumpTo(0x20000000, 0x7fffe000);
        break;
    case 3:
        /*
         * A system call with a stack in the kernel: no argument is read from there, so it is
         * harmless. Then a signal on that stack.
         */
        sigvec(SIGFPE, &vec, 0);
        jumpTo((int)overflow, 0x80001000);
        break;
    case 4:
        sigvec(SIGFPE, &vec, 0);
        overflow();
        break;
    case 5:
        syscallAt(149, 0, 0, 0);
        break;
    case 6:
        syscallAt(-1, 0, 0, 0);
        break;
    case 7:
        *(volatile int *)0xffffc000 = 1;
        break;
    case 8:
        *(volatile int *)0xbfbe0004 = 1; /* would halt the machine */
        break;
    case 9:
        vec.sv_handler = smashStack;
        sigvec(SIGFPE, &vec, 0);
        overflow();
        break;
    case 10:
        *(volatile int *)0x400000 = 0;
        break;
    case 11: /* a stack that has grown as far as it may */
        jumpTo((int)overflow, 0x10000000);
        *(volatile int *)0x70000000 = 1;
        break;
    }
}

int main(void)
{
    int i, child, status;

    badPointers();
    for (i = 0; i < 12; i++) {
        child = fork();
        CHECK(child >= 0);
        if (child == 0) {
            attack(i);
            exit(0);
        }
        CHECK(wait(&status) == child);
        CHECK(status != 0 && (status & 0xff) == status);
    }
    /* Processes until there are no more: an error, not a crash. */
    for (i = 0; (child = fork()) > 0; i++) buffer[i] = child;
    if (child == 0) sigpause(0);
    CHECK(i > 10 && errno == 11);
    for (; i > 0; i--)
        CHECK(kill(buffer[i - 1], SIGKILL) == 0 && wait(&status) > 0 && status == SIGKILL);
    return 0;
}
