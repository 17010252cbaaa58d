/*
 * Calls a server, and a victim that serves nobody, with an address of its own choice in every
 * register and a stack pointer in the midst of the callee's upcall stack or of its saved contexts,
 * at any time in a slice: while handlers are at work there, and while the kernel demands pages. No
 * callee executes at that address.
 */
#include "exos/adversarial/strike.h"
#include "exos/tests/check.h"

#define CLEAN 6

static volatile int guarded[PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int clean[CLEAN][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int handled, *shared;

static void handle(unsigned address)
{
    volatile int i;

    for (i = 0; i < 200; i++)
        ;
    mprotect((void *)(address & -PAGE_SIZE), PAGE_SIZE, PROT_READ | PROT_WRITE);
    handled++;
}

/* Faults with a handler that takes its time, and is asked for a page. */
static int serve_faults(int argument)
{
    int i, before = handled;

    for (i = 0; i < CLEAN; i++) CHECK(clean[i][i] == 0);
    aegis_page_revoke(0, 1, 0, 0);
    mprotect((void *)guarded, PAGE_SIZE, PROT_NONE);
    guarded[0] = argument;
    CHECK(guarded[0] == argument && handled == before + 1);
    return shared[0]++;
}

int main(void)
{
    int server, called = 0, answered = 0, result;
    volatile unsigned wait;
    unsigned sp;

    shared = shared_memory(PAGE_SIZE);
    server = fork();
    if (server == 0) {
        on_protection_fault(handle);
        serve(serve_faults);
    }
    while ((result = lrpc(server, 1)) == -1) switch_to(server);
    CHECK(result == answered++);
    while (victim_lives()) {
        for (wait = draw() % 4000; wait > 0; wait--)
            ;
        sp = (draw() & 1 ? UPCALL_STACK_TOP : COLD_DATA_AT) - 4 * (draw() % 60);
        CHECK(strike(VICTIM, sp, (unsigned)hijacked) == -1 || !victim_lives());
        result = strike(server | ENVID_TRANSFER, sp, (unsigned)hijacked);
        CHECK(result != -2);
        called++;
        answered += result == 0;
        if (called % 16 == 0) switch_to(server);
    }
    while ((result = lrpc(server, 1)) == -1) switch_to(server);
    CHECK(result == answered && answered > 100);
    return kill(server, SIGKILL);
}
