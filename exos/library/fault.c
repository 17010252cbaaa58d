/*
 * What the library does in an upcall: a miss is looked up in the page table, memory of the
 * program's own comes on demand, a first store makes a page dirty, anything else is for the
 * application's handler. When the kernel asks for pages it gets those that can be recreated as
 * zeros.
 */
#include "exos/library/exos.h"

#define CODE_MODIFIED 1
#define CODE_LOAD 2
#define CODE_STORE 3

void (*protection_handler)(unsigned address);

/* Memory that is the program's once it is touched. */
static int on_demand(unsigned address)
{
    return (address >= DATA_AT && address < heap_end) ||
        (address >= STACK_BOTTOM && address < STACK_TOP);
}

/*
 * The entry of a new page of zeros, if the address is the program's and has none; not yet
 * installed.
 */
unsigned *page_demand(unsigned address)
{
    unsigned low;
    int page;

    if (!on_demand(address))
        return 0;
    page = page_take(CLASS_OWN);
    if (page < 0)
        die("no memory", 0, address);
    low = page << PAGE_SHIFT | CLASS(CLASS_OWN) | P_ZEROED | P_READ | P_WRITE;
    return page_insert(address, page_rights(low));
}

/* An access that the entry permits. */
static inline void allow(
    unsigned address, unsigned right, unsigned *low, const struct UpcallFrame *frame)
{
    if (right == P_WRITE)
        *low = page_rights(*low | P_DIRTY);
    if (!AEGIS_REFUSED(page_install(address, *low)))
        return;
    if ((*low & (P_ZEROED | P_DIRTY)) != P_ZEROED)
        die("a page was taken by force", frame->pc, address);
    page_remove(address);
}

/*
 * The asid, in EntryHi's place, under which upcall.S probes the software TLB. Aegis may have
 * assigned us another one since.
 */
unsigned own_asid;

static void own_asid_renew(void)
{
    unsigned number = 1;

    if (PUBLIC_STATE->asids[own_asid >> ASID_SHIFT] == BOOT_INFO->envid)
        return;
    while (number < ASIDS - 1 && PUBLIC_STATE->asids[number] != BOOT_INFO->envid)
        number++;
    own_asid = number << ASID_SHIFT;
}

/*
 * `held` is the page's software-TLB entry, 0 if there is none. If that denies the access, so does
 * the table. A page that the software TLB lacks is entered even without rights, for the next fault
 * on it.
 */
void fault(unsigned cause, unsigned address, struct UpcallFrame *frame, unsigned held)
{
    unsigned code = cause >> 2 & 31, right = code == CODE_LOAD ? P_READ : P_WRITE, slot, *low;

    if (code - CODE_MODIFIED > CODE_STORE - CODE_MODIFIED)
        die("exception", frame->pc, code);
    if (held == 0 || (held & right)) {
        low = page_find(address);
        if (low == 0)
            low = page_demand(address);
        if (low && (*low & right)) {
            allow(address, right, low, frame);
            return;
        }
        slot = (address - TEMPORARY_AT) >> PAGE_SHIFT;
        if (low) {
            own_asid_renew();
            page_install(address, *low);
        } else if (slot < TEMPORARY_MAPPINGS && temporary_mappings[slot]) {
            if (AEGIS_REFUSED(page_install(address & -PAGE_SIZE, temporary_mappings[slot])))
                die("a page was taken by force", frame->pc, address);
            return;
        }
    }
    if (protection_handler == 0)
        die(address - GUARD_AT < PAGE_SIZE ? "exceptions in exception handlers use up their stack"
                                           : "no such access",
            frame->pc, address);
    protection_handler(address);
}

/*
 * The kernel asks for pages: clean ones that began as zeros are freed, and recreated on demand. Not
 * while an upcall interrupted the library, which may have been changing the table, unless it was
 * only waiting for calls: the kernel asks twice.
 */
void kernel_upcall(unsigned code, unsigned wanted, const struct UpcallFrame *frame)
{
    unsigned slot, address, *low;

    if (code != EXCEPTION_REVOKE << 2 && code != (EXCEPTION_REVOKE << 2 | 1))
        repossessed = 1;
    if (code >> 2 != EXCEPTION_REVOKE)
        return;
    if (frame->pc - LIBRARY_AT < LIBRARY_END - LIBRARY_AT && frame->pc != (unsigned)serve_again)
        return;
    for (slot = page_slots(); slot-- > 0 && wanted;) {
        low = page_slot(slot, &address);
        if (low == 0 ||
            (*low & (P_ZEROED | P_DIRTY | P_CLASS | P_READ | P_WRITE | ENTRY_UNCACHED)) !=
                (P_ZEROED | P_READ | P_WRITE | CLASS(CLASS_OWN)))
            continue;
        page_drop(*low >> PAGE_SHIFT);
        page_remove(address);
        wanted--;
    }
}
