/*
 * exec, again and again: neither an environment that runs one image after the other nor one whose
 * children still run keeps pages of the images before; names are compared whole. A small image has
 * nothing of a large one's memory. Booted beside itself as an image, "small", and another.
 */
#include "exos/tests/check.h"
#include "exos/library/pipe_inline.h"
#include "exos/library/process.h"

#define TIMES 6
#define READING 3
#define WRITING 4

static int area[20][PAGE_SIZE / sizeof(int)];

struct Passed {
    int times;          /* executed so far */
    unsigned pages;     /* that each image held when it began */
    unsigned kept;      /* that a child of the last one uses */
    unsigned held[TIMES];
    int child, from;    /* who still runs it, and where it writes to */
};

static unsigned pages(void)
{
    return PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages;
}

static void names(void)
{
    static const char *const none[] = {
        "agai", "again1", "a", "aga1n", "small1", "smalls", "", "other",
        "xec_again0", "exec_again0"};
    unsigned i;

    for (i = 0; i < sizeof none / sizeof none[0]; i++)
        CHECK(exec(none[i]) == -1);
}

/* Text, in the table and pinned. */
static unsigned text(void)
{
    unsigned slot, address, count = 0, *low;

    for (slot = 0; slot < page_slots(); slot++) {
        low = page_slot(slot, &address);
        count += low && (*low & P_CLASS) == CLASS(CLASS_TEXT);
    }
    for (slot = LIBRARY_AT >> PAGE_SHIFT; slot < LIBRARY_END >> PAGE_SHIFT; slot++)
        count += BOOT_INFO->pinned[slot] != 0;
    return count;
}

/* A child that runs on when its parent has become another program. */
static void leave_child(struct Passed *passed)
{
    int ends[2], i;

    CHECK(pipe(ends) == 0);
    passed->from = ends[0];
    passed->child = fork();
    if (passed->child == 0) {
        for (i = 0; i < 30; i++)
            yield_to(0);
        CHECK(area[draw() % 20][511] == TIMES && read(WRITING, area, 1) == -1);
        exit(write(ends[1], "on", 2));
    }
    close(ends[1]);
}

int main(void)
{
    struct Passed passed;
    int ends[2], i, j;

    if (!pipe_of(READING, READ_END)) {
        names();
        CHECK(pipe(ends) == 0 && ends[0] == READING && ends[1] == WRITING);
        passed.times = 0;
    } else
        CHECK(read(READING, &passed, sizeof passed) == sizeof passed);
    for (i = 0; i < 20; i++)
        for (j = 0; j < PAGE_SIZE / sizeof(int); j += 511) {
            CHECK(area[i][j] == 0);
            area[i][j] = passed.times + 1;
        }
    passed.held[passed.times] = pages();
    if (++passed.times == TIMES) {
        for (i = 2; i < TIMES; i++)
            CHECK(passed.held[i] == passed.held[1]);
        passed.pages = passed.held[1];
        passed.kept = text();
        leave_child(&passed);
    }
    CHECK(write(WRITING, &passed, sizeof passed) == sizeof passed);
    CHECK(exec(passed.times == TIMES ? "small" : "again") == -1);
    return 7;
}
