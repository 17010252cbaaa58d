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
    return aegis_tlb_write(address,
        page << PAGE_SHIFT | ENTRY_VALID | (writable ? ENTRY_WRITABLE : 0), MY_HIGH,
        writable ? MY_WRITE : MY_READ);
}

/*
 * Public kernel state is pinned from slot 16 on, but for the records of pages, which are read
 * through one more slot.
 */
#define PUBLIC_STATE_PAGES 10
#define PUBLIC_STATE_AT 0x10000

const volatile struct PublicState *public_state(void)
{
    unsigned slot;
    static unsigned mapped;

    for (slot = 0; slot < PUBLIC_STATE_PAGES && mapped != BOOT_INFO->envid; slot++)
        check(aegis_page_pin(0, PUBLIC_STATE_AT + slot * PAGE_SIZE,
                  (BOOT_INFO->public_state + slot * PAGE_SIZE) | ENTRY_VALID, WELL_KNOWN_HIGH,
                  WELL_KNOWN_LOW, 0, 0) == AEGIS_OK,
            __LINE__);
    mapped = BOOT_INFO->envid;
    return (const volatile struct PublicState *)PUBLIC_STATE_AT;
}

const volatile struct EnvInfo *env_info(unsigned envid)
{
    return &public_state()->environments[(envid & ENVID_OFFSET) >> 9];
}

const volatile struct Page *page_record(unsigned page)
{
    unsigned physical = BOOT_INFO->public_state + __builtin_offsetof(struct PublicState, pages) +
        page * sizeof(struct Page);
    unsigned record_at = PUBLIC_STATE_AT + PUBLIC_STATE_PAGES * PAGE_SIZE;

    check(aegis_page_pin(0, record_at, (physical & ~(PAGE_SIZE - 1)) | ENTRY_VALID, WELL_KNOWN_HIGH,
              WELL_KNOWN_LOW, 0, 0) == AEGIS_OK,
        __LINE__);
    return (const volatile struct Page *)(record_at + (physical & (PAGE_SIZE - 1)));
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

static unsigned transfer_peer, transfer_calls;

/* transfer.S: nothing is being served. */
void transfer_idle(void)
{
    if (transfer_count >= transfer_calls && env_info(transfer_peer)->envid != transfer_peer)
        aegis_leave(transfer_count == transfer_calls ? 0 : 1);
    aegis_wait();
}

void transfer_serve(unsigned peer, unsigned calls)
{
    extern char transfer_start[];
    void transfer_wait(void) __attribute__((noreturn));

    transfer_peer = peer;
    transfer_calls = calls;
    aegis_environment_set(0, SET_START, (unsigned)transfer_start, 0, 0);
    transfer_wait();
}
