/*
 * Entries of the page table as they stand there: out of the cache, on two pages of the table, of
 * several classes in a row, behind its end; pages that are not the program's any more, and
 * addresses that never were. Capabilities that are drawn have nothing of the last ones.
 */
#include "exos/tests/check.h"
#include "exos/tests/server.h"
#include "exos/library/process.h"
#include "exos/library/unix.h"

#define NOBODYS ((void *)0x50000000)
#define BELOW_DATA 0x08000000
#define ROW_AT 0x60000000
#define ROW(n) ((volatile int *)(ROW_AT + (n) * PAGE_SIZE))
#define LAST_AT 0x7fff8000      /* behind the stack */
#define LONG_ROW 600            /* more entries than a page of the table has */
#define TEXT_ROW 12
#define OWN_PAGES 9

/* Initialized: two pages that the program's file fills. */
static volatile int filled[2][PAGE_SIZE / sizeof(int)] = {{1, 2}, {3}};
static volatile int area[OWN_PAGES][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));

static unsigned flag(volatile void *address, unsigned bit)
{
    return (*page_find((unsigned)address) & bit) != 0;
}

/* How a child ends that touches an address: with 77 when it may. */
static int touched(volatile int *address, int store)
{
    int status, child = fork();

    if (child == 0) {
        if (store)
            *address = 1;
        else
            (void)*address;
        exit(77);
    }
    CHECK(wait(&status) == child);
    return status >> 8;
}

static void cached(void)
{
    int result;

    area[0][0] = 3;
    CHECK(registers_kept((int (*)(int, int))page_cached, (int)area[0], 1, &result) == 0);
    CHECK(result == 0);
    CHECK(!flag(area[0], ENTRY_UNCACHED) && page_cached((void *)area[0], 0) == 0);
    CHECK(flag(area[0], ENTRY_UNCACHED) && area[0][0] == 3);
    CHECK(page_cached((void *)area[0], 1) == 0 && !flag(area[0], ENTRY_UNCACHED));
    CHECK(flag(area[0], P_DIRTY) && flag(area[0], ENTRY_WRITABLE));
    CHECK(page_clean((void *)area[0]) == 0 && !flag(area[0], ENTRY_WRITABLE));
    CHECK(mprotect((void *)area[0], PAGE_SIZE, PROT_NONE) == 0);
    CHECK(page_clean((void *)area[0]) == 0 && !flag(area[0], ENTRY_VALID));
    CHECK(mprotect((void *)area[0], PAGE_SIZE, PROT_READ | PROT_WRITE) == 0 && area[0][0] == 3);
    /* A page that was written to before has its rights at once. */
    area[0][0] = area[1][0] = 3;
    CHECK(mprotect((void *)area[0], 2 * PAGE_SIZE, PROT_READ) == 0);
    CHECK(!flag(area[0], ENTRY_WRITABLE) && !flag(area[1], ENTRY_WRITABLE));
    CHECK(mprotect((void *)area[0], 2 * PAGE_SIZE, PROT_READ | PROT_WRITE) == 0);
    CHECK(flag(area[0], ENTRY_WRITABLE) && flag(area[1], ENTRY_WRITABLE));
}

static void aliases(void)
{
    unsigned free = PUBLIC_STATE->free;

    CHECK(page_alias(NOBODYS, (void *)ROW(0)) == -1 && page_find(ROW_AT) == 0);
    CHECK(page_specific((void *)ROW(0), 0) == -1 && page_find(ROW_AT) == 0);
    CHECK(PUBLIC_STATE->free == free);
    CHECK(page_specific((void *)area[0], PUBLIC_STATE->first_free) == -1 && area[0][0] == 3);
}

/* A row of text over the end of eight pages, and one that ends within them. */
static void row_of_text(void)
{
    unsigned i;

    for (i = 0; i < TEXT_ROW; i++)
        CHECK(page_alias((void *)TEXT_AT, (void *)ROW(i)) == 0);
    CHECK(mprotect((void *)ROW(0), TEXT_ROW * PAGE_SIZE, PROT_READ) == 0);
    for (i = 0; i < TEXT_ROW; i++)
        CHECK(flag(ROW(i), P_READ) && ROW(i)[0] == *(int *)TEXT_AT);
    CHECK(mprotect((void *)ROW(0), (TEXT_ROW + 1) * PAGE_SIZE, PROT_READ) == -1);
    CHECK(page_find((unsigned)ROW(TEXT_ROW)) == 0);
    for (i = 0; i < TEXT_ROW; i++)
        CHECK(page_unmap((void *)ROW(i)) == 0);
}

/* Rows of entries: of more than a page of the table, of other classes, to the table's end. */
static void rows(void)
{
    volatile int *shared = shared_memory(PAGE_SIZE);
    unsigned i;

    for (i = 0; i < LONG_ROW; i++)
        CHECK(page_alias((void *)area[0], (void *)ROW(i)) == 0);
    CHECK(mprotect((void *)ROW(0), LONG_ROW * PAGE_SIZE, PROT_READ) == 0);
    for (i = 0; i < LONG_ROW; i++)
        CHECK(ROW(i)[0] == 3 && !flag(ROW(i), P_WRITE) && !flag(ROW(i), ENTRY_WRITABLE));
    for (i = 0; i < LONG_ROW; i += 37)
        CHECK(store_faults(ROW(i)) == 1);
    for (i = 0; i < LONG_ROW; i++)
        CHECK(page_unmap((void *)ROW(i)) == 0);
    CHECK(area[0][0] == 3);
    /* Ours, shared, text, ours. */
    shared[0] = 4;
    CHECK(page_alias((void *)area[0], (void *)ROW(0)) == 0);
    CHECK(page_alias((void *)shared, (void *)ROW(1)) == 0);
    CHECK(page_alias((void *)TEXT_AT, (void *)ROW(2)) == 0);
    CHECK(page_alias((void *)area[0], (void *)ROW(3)) == 0);
    CHECK(mprotect((void *)ROW(0), 4 * PAGE_SIZE, PROT_READ) == 0);
    for (i = 0; i < 4; i++)
        CHECK(flag(ROW(i), P_READ) && !flag(ROW(i), P_WRITE));
    CHECK(mprotect((void *)ROW(0), 4 * PAGE_SIZE, PROT_READ | PROT_WRITE) == -1);
    CHECK(flag(ROW(1), P_WRITE) && !flag(ROW(2), P_WRITE) && !flag(ROW(3), P_WRITE));
    ROW(0)[1] = ROW(1)[1] = 5;
    CHECK(area[0][1] == 5 && shared[1] == 5 && ROW(2)[0] == *(int *)TEXT_AT);
    for (i = 0; i < 4; i++)
        CHECK(page_unmap((void *)ROW(i)) == 0);
    CHECK(shared[0] == 4 && page_find((unsigned)shared) != 0);
    row_of_text();
    CHECK(mprotect((void *)TEXT_AT, 2 * PAGE_SIZE, PROT_READ) == 0);
    /* What stood behind the last entry was one. */
    CHECK(page_alias((void *)area[0], (void *)LAST_AT) == 0);
    CHECK(page_alias((void *)area[0], (void *)(LAST_AT + PAGE_SIZE)) == 0);
    CHECK(page_unmap((void *)(LAST_AT + PAGE_SIZE)) == 0);
    CHECK(mprotect((void *)LAST_AT, 2 * PAGE_SIZE, PROT_READ) == -1);
    CHECK(page_unmap((void *)LAST_AT) == 0);
}

static void lose(volatile void *address)
{
    page_drop(page_physical((void *)address));
}

/* Whether a page of ours is really there again, with nothing in it. */
static void gone(void)
{
    int status, child;

    area[1][0] = area[2][0] = area[4][0] = 1;
    CHECK(area[3][0] == 0);
    /* A page of zeros that nobody wrote to comes back; another one does not. */
    if ((child = fork()) == 0) {
        lose(area[1]);
        exit(area[1][0] == 1 ? 77 : 78);
    }
    CHECK(wait(&status) == child && status == 70 << 8);
    lose(area[3]);
    CHECK(area[3][0] == 0);
    area[3][0] = 2;
    CHECK(area[3][0] == 2);
    /* Rights are for what is ours. */
    lose(area[1]);
    lose(area[2]);
    CHECK(mprotect((void *)area[1], 2 * PAGE_SIZE, PROT_READ) == -1);
    CHECK(mprotect((void *)area[1], PAGE_SIZE, PROT_READ) == -1);
    CHECK(page_clean((void *)area[1]) == -1 && page_cached((void *)area[1], 0) == -1);
    page_remove((unsigned)area[1]);
    page_remove((unsigned)area[2]);
    CHECK(area[1][0] == 0 && area[2][0] == 0);
    CHECK(mprotect((void *)area[5], 3 * PAGE_SIZE, PROT_READ) == 0 && area[6][0] == 0);
    lose(area[6]);
    CHECK(mprotect((void *)area[5], 3 * PAGE_SIZE, PROT_READ | PROT_WRITE) == -1);
    page_remove((unsigned)area[6]);
}

/* What was never ours, with a handler and without. */
static void caught(unsigned address)
{
    exit(address == TEMPORARY_AT + PAGE_SIZE ? 55 : 56);
}

static void never_ours(void)
{
    CHECK(touched((volatile int *)BELOW_DATA, 0) == 70);
    CHECK(touched((volatile int *)(TEXT_AT - PAGE_SIZE), 0) == 70);
    CHECK(touched((volatile int *)STACK_TOP, 1) == 70);
    CHECK(touched((volatile int *)(STACK_BOTTOM - PAGE_SIZE), 1) == 70);
    on_protection_fault(caught);
    CHECK(touched((volatile int *)(TEMPORARY_AT + PAGE_SIZE), 0) == 55);
    CHECK(touched((volatile int *)BELOW_DATA, 1) == 56);
    on_protection_fault(0);
    CHECK(touched((volatile int *)GUARD_AT, 0) == 70);
}

static void drawn(void)
{
    struct Capability a = {{0, 0}, {0, 0}}, b = a;

    capability_draw(&a);
    capability_draw(&b);
    CHECK(a.read[0] != a.write[0] && a.read[1] != a.write[1]);
    CHECK(a.read[0] != b.read[0] && a.read[1] != b.read[1] && a.write[1] != b.write[1]);
    CHECK(a.read[1] && a.write[1] && b.read[1] && b.write[1]);
}

int main(void)
{
    CHECK(filled[0][1] == 2 && filled[1][0] == 3 && page_find(0) == 0);
    cached();
    aliases();
    rows();
    gone();
    never_ours();
    drawn();
    return 0;
}
