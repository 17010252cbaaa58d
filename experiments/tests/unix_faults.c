/*
 * A fault's signal: its context holds the registers, and those that the handler changes are changed
 * afterwards; masks hold while it runs; what was pending comes then; it runs on its own stack where
 * it asks for one. The exit status is the line of the first check that fails.
 */
#include "exos/library/exos.h"
#include "experiments/parity/unix_signal.h"

#define CHECK(condition) \
    if (!(condition)) exit(__LINE__)

int fault_at(volatile int *address);
extern char fault_load[];

static int page[3 * PAGE_SIZE / 4];
static char other_stack[2048];
static volatile int caught, usr1, on_other, nested;

static void later(int signal)
{
    usr1++;
}

static void handle(int signal, int code, struct sigcontext *context)
{
    char here;

    CHECK(context->sc_pc == (int)fault_load && context->sc_badvaddr == code);
    CHECK(context->sc_regs[3] == 0x103 && context->sc_regs[16] == 0x116);
    CHECK(context->sc_regs[31] == 0x131 && context->sc_mask == 0);
    CHECK(signals.mask == (sigmask(signal) | sigmask(SIGUSR1)));
    on_other = (unsigned)(&here - other_stack) < sizeof other_stack;
    caught = signal;
    signal_post(SIGUSR1);
    sigsetmask(signals.mask);
    CHECK(usr1 == 0);
    if (nested) {
        nested = 0;
        CHECK(fault_at((int *)0x70000000) == 0);
    }
    usr1 = 0;
    context->sc_regs[2] = 0x1234;
    context->sc_regs[16]++;
    context->sc_pc += 4;
}

static void handle_inner(int signal, int code, struct sigcontext *context)
{
    CHECK(signal == SIGSEGV && context->sc_mask == (sigmask(SIGBUS) | sigmask(SIGUSR1)));
    context->sc_regs[2] = 0x1234;
    context->sc_regs[16]++;
    context->sc_pc += 4;
}

int main(void)
{
    struct sigvec vector = {handle, sigmask(SIGUSR1), 0}, usr = {later, 0, 0};
    int *address = (int *)(((unsigned)page + PAGE_SIZE - 1) & -PAGE_SIZE);

    address[0] = 1;
    CHECK(mprotect(address, PAGE_SIZE, PROT_NONE) == 0);
    on_protection_fault((void (*)(unsigned))later);
    sigvec(SIGBUS, &vector, 0);
    sigvec(SIGSEGV, &vector, 0);
    sigvec(SIGUSR1, &usr, 0);
    CHECK(fault_at(address) == 0 && caught == SIGBUS && !on_other);
    CHECK(usr1 == 1 && signals.mask == 0);
    usr1 = 0;
    CHECK(fault_at((int *)0x70000000) == 0 && caught == SIGSEGV && usr1 == 1);
    usr1 = 0;
    vector.sv_flags = SV_ONSTACK;
    signals.stack = (int)(other_stack + sizeof other_stack);
    sigvec(SIGBUS, &vector, 0);
    CHECK(fault_at(address) == 0 && on_other && signals.on_stack == 0);
    vector.sv_handler = handle_inner;
    vector.sv_flags = 0;
    sigvec(SIGSEGV, &vector, 0);
    nested = 1;
    usr1 = 0;
    CHECK(fault_at(address) == 0 && usr1 == 1);
    return 0;
}
