/*
 * Signals from end to end: overflow, protection, addresses that nobody has, unaligned accesses,
 * masks, and a process that signals itself. Handlers get (signal, code, context) and may change
 * where the program goes on.
 */
#include "check.h"

#define PAGE 4096

int overflow(void);
int overflowInSlot(void);
int keepsRegisters(void);
int withoutStack(void);
extern char overflowHere[];

static volatile int caught, lastSignal, lastCode, lastPc, lastAddress, maskInside;
static int pages[3 * PAGE / 4] = { 1 };
static volatile char bytes[16] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 };

static void note(int signal, int code, struct sigcontext *context)
{
    caught++;
    lastSignal = signal;
    lastCode = code;
    lastPc = context->sc_pc;
    lastAddress = context->sc_badvaddr;
    maskInside = sigblock(0);
}

static void skip(int signal, int code, struct sigcontext *context)
{
    note(signal, code, context);
    /* in a delay slot: the branch and its target's label */
    if (signal == SIGFPE && code < 0) context->sc_pc += 12;
    else context->sc_pc += 4;
}

static void unprotect(int signal, int code, struct sigcontext *context)
{
    note(signal, code, context);
    mprotect((void *)(context->sc_badvaddr & ~(PAGE - 1)), PAGE, PROT_READ | PROT_WRITE);
}

static void catch(int signal, void (*handler)())
{
    struct sigvec vec = { handler, 0, 0 };

    CHECK(sigvec(signal, &vec, 0) == 0);
}

static void protection(void)
{
    volatile int *page = (volatile int *)(((int)pages + PAGE - 1) & ~(PAGE - 1));
    int before = caught;

    page[1] = 5;
    catch(SIGBUS, unprotect);
    CHECK(mprotect((void *)page, PAGE, PROT_READ) == 0);
    CHECK(page[1] == 5 && caught == before);
    page[1] = 6;
    CHECK(caught == before + 1 && lastSignal == SIGBUS && lastAddress == (int)&page[1] &&
          page[1] == 6);
    CHECK(mprotect((void *)page, PAGE, PROT_NONE) == 0);
    CHECK(page[1] == 6 && caught == before + 2 && lastAddress == (int)&page[1]);
    page[1] = 7;
    CHECK(page[1] == 7 && caught == before + 2);
    CHECK(mprotect((void *)0x10000001, PAGE, PROT_READ) == -1);
    CHECK(mprotect((void *)0x20000000, PAGE, PROT_READ) == -1);
    CHECK(mprotect((void *)0x00400000, PAGE, PROT_READ | PROT_WRITE) == -1);
}

static void masks(void)
{
    int before = caught;

    catch(SIGUSR1, note);
    CHECK(kill(getpid(), SIGUSR1) == 0 && caught == before + 1 && lastSignal == SIGUSR1);
    CHECK(maskInside == sigmask(SIGUSR1) && sigblock(0) == 0);
    CHECK(sigblock(sigmask(SIGUSR1)) == 0);
    CHECK(kill(getpid(), SIGUSR1) == 0 && caught == before + 1);
    CHECK(sigpause(0) == -1 && errno == 4 && caught == before + 2);
    CHECK(sigsetmask(0) == sigmask(SIGUSR1));
    CHECK(kill(getpid(), SIGUSR1) == 0 && withoutStack() == 14 && caught == before + 3);
    catch(SIGUSR1, SIG_IGN);
    CHECK(kill(getpid(), SIGUSR1) == 0 && caught == before + 3);
    CHECK(kill(77, SIGUSR1) == -1 && errno == 3);
    CHECK(sigvec(SIGKILL, 0, 0) == -1);
}

/* Through pointers of which the compiler knows nothing. */
static void unaligned(void)
{
    volatile char *volatile at = bytes;
    int before = caught;

    CHECK(*(volatile int *)(at + 1) == 0x04030201);
    CHECK(*(volatile short *)(at + 3) == 0x0403);
    *(volatile int *)(at + 5) = 0x11223344;
    CHECK(bytes[5] == 0x44 && bytes[8] == 0x11 && bytes[9] == 9 && caught == before);
}

static void alarms(void)
{
    struct itimerval timer = { { 0, 0 }, { 0, 50000 } };
    int before = caught;

    catch(SIGALRM, note);
    sigblock(sigmask(SIGALRM));
    CHECK(setitimer(ITIMER_REAL, &timer, 0) == 0);
    CHECK(sigpause(0) == -1 && caught == before + 1 && lastSignal == SIGALRM);
    sigsetmask(0);
}

int main(void)
{
    catch(SIGFPE, skip);
    CHECK(overflow() == 17 && caught == 1 && lastSignal == SIGFPE && lastPc == (int)overflowHere);
    CHECK(overflowInSlot() == 17 && caught == 2);
    CHECK(keepsRegisters() == 0 && caught == 3);
    protection();
    catch(SIGSEGV, skip);
    caught = 0;
    *(volatile int *)0x20000000 = 1;
    CHECK(caught == 1 && lastSignal == SIGSEGV && lastAddress == 0x20000000);
    *(volatile int *)0x80030000 = 1;
    CHECK(caught == 2 && lastSignal == SIGSEGV);
    masks();
    unaligned();
    alarms();
    return 0;
}
