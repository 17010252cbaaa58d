/* What the test programs share. */
#include "aegis/tests/check.h"

static int skipped;
unsigned read_value;

void check(int holds, int line)
{
    if (holds)
        return;
    print("line ");
    print_hex(line);
    print("\n");
    aegis_leave(1);
}

int refused(int result)
{
    return AEGIS_REFUSED(result);
}

int my_page(void)
{
    int page = aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);

    check(!AEGIS_REFUSED(page), __LINE__);
    return page;
}

int map_mine(unsigned address, unsigned page, unsigned writable)
{
    return aegis_tlb_write(address, page << PAGE_SHIFT | ENTRY_VALID | (writable ? ENTRY_WRITABLE : 0), MY_HIGH,
                           writable ? MY_WRITE : MY_READ);
}

/* The books are pinned from slot 16 on, as far as they are small; pages have their records read through one more slot. */
#define BOOKS_SLOTS 10
#define BOOKS_AT 0x10000

const volatile struct Books *books(void)
{
    unsigned slot;
    static unsigned mapped;

    for (slot = 0; slot < BOOKS_SLOTS && mapped != INHERITANCE->name; slot++)
        check(aegis_page_pin(0, BOOKS_AT + slot * PAGE_SIZE, (INHERITANCE->books + slot * PAGE_SIZE) | ENTRY_VALID, WELL_KNOWN_HIGH,
                             WELL_KNOWN_LOW, 0, 0) == AEGIS_OK, __LINE__);
    mapped = INHERITANCE->name;
    return (const volatile struct Books *)BOOKS_AT;
}

const volatile struct Account *account(unsigned name)
{
    return &books()->accounts[(name & NAME_OFFSET) >> 9];
}

const volatile struct Page *page_record(unsigned page)
{
    unsigned physical = INHERITANCE->books + __builtin_offsetof(struct Books, pages) + page * sizeof(struct Page);
    unsigned window = BOOKS_AT + BOOKS_SLOTS * PAGE_SIZE;

    check(aegis_page_pin(0, window, (physical & ~(PAGE_SIZE - 1)) | ENTRY_VALID, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0) == AEGIS_OK,
          __LINE__);
    return (const volatile struct Page *)(window + (physical & (PAGE_SIZE - 1)));
}

static unsigned skip(unsigned pc, unsigned cause, unsigned address)
{
    skipped++;
    return pc + 4;
}

static void catch_all(void)
{
    unsigned code;

    for (code = 1; code < 8; code++)
        catch_exception(code, skip);
    skipped = 0;
}

int faults_writing(unsigned address)
{
    catch_all();
    do_prot(address);
    return skipped;
}

int faults_reading(unsigned address)
{
    catch_all();
    read_value = do_read(address);
    return skipped;
}
