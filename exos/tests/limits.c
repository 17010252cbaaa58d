/*
 * What the library refuses, and what runs out: descriptors, processes, regions of memory, and
 * physical pages, of which one more each time is free when fork and exec are tried. What fails
 * keeps nothing. Booted beside an image of executes.c, with little memory.
 */
#include "exos/tests/check.h"
#include "exos/library/process.h"
#include "exos/library/unix.h"

#define NOBODYS ((void *)0x50000000)
#define TAKEN_AT 0x60000000
#define PAGE_AT(n) ((void *)(TAKEN_AT + (n) * PAGE_SIZE))
#define MOST 2048

static unsigned area[3][PAGE_SIZE / sizeof(unsigned)] __attribute__((aligned(PAGE_SIZE)));

static void regions(void)
{
    unsigned free;
    char *heap = sbrk(3 * PAGE_SIZE);

    CHECK(heap != (char *)-1 && sbrk(0) == heap + 3 * PAGE_SIZE);
    heap[0] = heap[2 * PAGE_SIZE] = 1;
    CHECK(brk((void *)(SHARED_AT + 1)) == -1 && sbrk(SHARED_AT - DATA_AT) == (void *)-1);
    CHECK(brk((void *)DATA_AT) == -1 && brk((void *)((unsigned)exos_end - 1)) == -1);
    CHECK(sbrk(0) == heap + 3 * PAGE_SIZE && heap[0] == 1);
    free = PUBLIC_STATE->free;
    CHECK(brk(heap) == 0 && PUBLIC_STATE->free >= free + 1);
    CHECK(sbrk(3 * PAGE_SIZE) == heap && heap[2 * PAGE_SIZE] == 0);
    CHECK(shared_memory(SHARED_END - SHARED_AT + 1) == 0 && shared_memory(-1) == 0);
}

static void tables(void)
{
    CHECK(page_clean(NOBODYS) == -1 && page_cached(NOBODYS, 0) == -1 && !page_dirty(NOBODYS));
    CHECK(page_alias(NOBODYS, PAGE_AT(0)) == -1 && page_find(TAKEN_AT) == 0);
    area[0][0] = area[1][0] = 1;
    CHECK(page_alias(area[0], area[1]) == -1 && page_specific(area[0], 4) == -1);
    CHECK(page_specific(PAGE_AT(0), 0) == -1 && page_specific(PAGE_AT(0), 1) == -1);
    CHECK(page_unmap(NOBODYS) == -1 && page_physical(NOBODYS) == 0);
    CHECK(mprotect(area[0], 0, PROT_NONE) == 0 && area[0][0] == 1);
    CHECK(mprotect(area[2], -PAGE_SIZE, PROT_READ) == -1);
    CHECK(mprotect(area[0], PAGE_SIZE, PROT_READ | 4) == -1);
    CHECK(mprotect(NOBODYS, 2 * PAGE_SIZE, PROT_READ) == -1);
    /* What comes before the first page that has none gets its rights. */
    CHECK(page_alias(area[0], (char *)NOBODYS - PAGE_SIZE) == 0);
    CHECK(mprotect((char *)NOBODYS - PAGE_SIZE, 2 * PAGE_SIZE, PROT_READ) == -1);
    CHECK(store_faults((volatile int *)((char *)NOBODYS - PAGE_SIZE)) == 1);
    CHECK(page_unmap((char *)NOBODYS - PAGE_SIZE) == 0 && area[0][0] == 1);
}

static void open_ends(void)
{
    int ends[DESCRIPTORS][2], more[2], n = 0;
    char byte = 0;

    CHECK(close(-1) == -1 && close(DESCRIPTORS) == -1 && close(3) == -1);
    CHECK(read(0, &byte, 1) == -1 && read(DESCRIPTORS, &byte, 1) == -1);
    CHECK(write(-1, &byte, 1) == -1 && write(DESCRIPTORS, &byte, 1) == -1);
    CHECK(write(5, &byte, 1) == -1 && write(1, &byte, 0) == 0);
    while (n < DESCRIPTORS && pipe(ends[n]) == 0)
        n++;
    /* Three for the console, two for each, and one that is not enough. */
    CHECK(n == (DESCRIPTORS - 3) / 2 && ends[0][0] == 3 && ends[n - 1][1] == 2 * n + 2);
    CHECK(pipe(more) == -1 && close(DESCRIPTORS - 1) == -1);
    CHECK(close(0) == 0 && close(0) == -1 && pipe(more) == 0 && more[0] == 0);
    CHECK(pipe(ends[n]) == -1);
    CHECK(write(more[1], "x", 1) == 1 && read(0, &byte, 1) == 1 && byte == 'x');
    CHECK(close(more[0]) == 0 && close(more[1]) == 0);
    while (n-- > 0)
        CHECK(close(ends[n][0]) == 0 && close(ends[n][1]) == 0);
    CHECK(pipe(more) == 0 && more[0] == 0 && close(0) == 0 && close(more[1]) == 0);
}

static void processes(void)
{
    int status = 5, child;

    CHECK(kill(1, SIGKILL) == -1 && kill(0, SIGKILL) == -1 && wait(&status) == -1 && status == 5);
    child = fork();
    if (child == 0)
        for (;;)
            ;
    CHECK(child > 0 && kill(child, 1) == -1 && kill(child + 1, SIGKILL) == -1);
    CHECK(kill(child, SIGKILL) == 0 && kill(child, SIGKILL) == -1);
    CHECK(wait(&status) == child && status == SIGKILL && wait(&status) == -1);
    if ((child = fork()) == 0)
        exit(3);
    CHECK(wait(0) == child);
    /* A fault that nobody handles, and one in what the library only maps for itself. */
    if ((child = fork()) == 0)
        *(volatile int *)TEMPORARY_AT = 1;
    CHECK(wait(&status) == child && status == 70 << 8);
    if ((child = fork()) == 0)
        __builtin_trap();
    CHECK(wait(&status) == child && status == 70 << 8);
}

/* With nothing free, then with one page more each time, until it works. */
static void memory(void)
{
    static int pages[MOST];
    unsigned taken = 0, before;
    int child = -1, status;

    pages[MOST - 1] = pages[0] = 0;
    while (taken < MOST && (pages[taken] = aegis_page_allocate(0, 1, 1, 1, 1)) > 0)
        taken++;
    CHECK(taken > 100 && taken < MOST);
    before = PUBLIC_STATE->free;
    CHECK(fork() == -1 && exec("image") == -1 && shared_memory(PAGE_SIZE) == 0);
    CHECK(PUBLIC_STATE->free == before);
    while (taken > 0 && child == -1) {
        CHECK(aegis_page_free(pages[--taken]) == AEGIS_OK);
        before = PUBLIC_STATE->free;
        child = fork();
        if (child == 0)
            exit(exec("image") == -1 ? 6 : 7);
        CHECK(PUBLIC_STATE->free == before || child != -1);
    }
    CHECK(child != -1 && wait(&status) == child && status == 6 << 8);
    while (yield_to(child | ENVID_TRANSFER) != AEGIS_INVALID)
        ;
    CHECK(PUBLIC_STATE->free == before);
    /* exec fails with any number of pages that is too small, until the image runs. */
    do {
        child = fork();
        if (child == 0) {
            before = PUBLIC_STATE->free;
            CHECK(exec("image") == -1 && PUBLIC_STATE->free == before);
            exit(6);
        }
        CHECK(wait(&status) == child && taken > 0);
        while (yield_to(child | ENVID_TRANSFER) != AEGIS_INVALID)
            ;
        CHECK(aegis_page_free(pages[--taken]) == AEGIS_OK);
    } while (status == 6 << 8);
    CHECK(status == 1 << 8);            /* it has nobody to read from */
    while (taken > 0)
        CHECK(aegis_page_free(pages[--taken]) == AEGIS_OK);
}

int main(void)
{
    regions();
    tables();
    open_ends();
    processes();
    memory();
    return 0;
}
