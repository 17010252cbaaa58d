/*
 * Carries out a list of operations on pages that the test made up, and compares with what a model
 * of page tables expects: protection, loads, stores, which of them fault, and what the pages hold.
 * The list is linked in as data: what, page, argument, expected.
 */
#include "check.h"

#define PAGE 4096
#define PAGES 80
#define LOAD 0
#define STORE 1
#define PROTECT 2
#define FORK 3

extern const int operations[][4];
extern const int operationCount;
int peek(volatile int *from);
void poke(volatile int *to, int word);

static int used[(PAGES / 2 + 1) * PAGE / 4] = { 1 };
static int unused[(PAGES / 2 + 1) * PAGE / 4];
static volatile int faults, faultAddress;

static void skip(int signal, int code, struct sigcontext *context)
{
    faults++;
    faultAddress = context->sc_badvaddr;
    context->sc_pc += 4;
}

/* Half of the pages come with the program, half are zeros that exist from their first use on. */
static volatile int *pageAt(int page)
{
    int *half = page < PAGES / 2 ? used : unused;
    int at = ((int)half + PAGE - 1) & ~(PAGE - 1);

    return (volatile int *)(at + page % (PAGES / 2) * PAGE) + page;
}

int main(void)
{
    struct sigvec vec = { skip, 0, 0 };
    int i, status, child;

    CHECK(sigvec(SIGBUS, &vec, 0) == 0);
    for (i = 0; i < PAGES; i++) *pageAt(i) = 0;
    for (i = 0; i < operationCount; i++) {
        const int *operation = operations[i];
        volatile int *at = pageAt(operation[1]);
        int before = faults;

        switch (operation[0]) {
        case LOAD:
            CHECK(peek(at) == operation[3]);
            CHECK(faults - before == (operation[3] == -1));
            break;
        case STORE:
            poke(at, operation[2]);
            CHECK(faults - before == operation[3]);
            break;
        case PROTECT:
            CHECK(mprotect((void *)((int)at & ~(PAGE - 1)), (operation[2] >> 2) * PAGE,
                           operation[2] & 3) == 0);
            break;
        case FORK: /* the child goes on with the list, the parent answers for it */
            child = fork();
            CHECK(child >= 0);
            if (child) {
                CHECK(wait(&status) == child && status == 0);
                return 0;
            }
            break;
        }
        CHECK(faults == before || faultAddress == (int)at);
    }
    return 0;
}
