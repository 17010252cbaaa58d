/*
 * What a program of this library does about faults, shared memory and turns between processes, made
 * of 4.3BSD's signals and of System V's shared segments. A turn is the yield that loses no wake-up:
 * the signal is blocked but while its receiver waits in sigpause.
 */
#include "unix.h"

#define SHMAT 0
#define SHMGET 3
#define IPC_PRIVATE 0
#define IPC_CREAT 01000

static void (*on_fault)(unsigned address);

static void caught_fault(int signal, int code, struct sigcontext *context)
{
    on_fault(context->sc_badvaddr);
}

void on_protection_fault(void (*handler)(unsigned address))
{
    struct sigvec vec = {handler ? (void (*)())caught_fault : SIG_DFL, 0, 0};

    on_fault = handler;
    sigvec(SIGBUS, &vec, 0);
    sigvec(SIGSEGV, &vec, 0);
}

void *shared_memory(unsigned bytes)
{
    int segment = shmsys(SHMGET, IPC_PRIVATE, bytes, IPC_CREAT), at;

    if (segment < 0) return 0;
    at = shmsys(SHMAT, segment, 0, 0);
    return at == -1 ? 0 : (void *)at;
}

static void caught_turn(int signal)
{
}

void ready_to_switch(void)
{
    struct sigvec vec = {caught_turn, 0, 0};

    sigvec(SIGUSR1, &vec, 0);
    sigblock(sigmask(SIGUSR1));
}

void resume(int pid)
{
    kill(pid, SIGUSR1);
}

void switch_to(int pid)
{
    kill(pid, SIGUSR1);
    sigpause(0);
}
