/*
 * A page table that claims every page of the machine, with every capability that the process knows:
 * Aegis installs the pages that the process owns, and for reading those of the kernel that
 * everybody may read. A victim's memory is not reached.
 */
#include "exos/tests/check.h"
#include "exos/adversarial/victim.h"

#define PROBE 0x50000000

static unsigned *entry;

/* Pages that appear at PROBE when the table claims them so. */
static unsigned installed(unsigned bits)
{
    unsigned page, count = 0;

    for (page = 1; page < PAGES; page++) {
        *entry = page_rights(page << PAGE_SHIFT | bits);
        if (AEGIS_REFUSED(page_install(PROBE, *entry))) continue;
        count++;
        CHECK(*(volatile unsigned *)PROBE != SECRET);
    }
    return count;
}

int main(void)
{
    unsigned class, owned;

    entry = page_insert(PROBE, 0);
    owned = PUBLIC_STATE->environments[0].pages;
    CHECK(PUBLIC_STATE->environments[0].envid == BOOT_INFO->envid);
    for (class = 0; class < CLASSES; class++)
        CHECK(installed(CLASS(class) | P_READ | P_WRITE | P_DIRTY) ==
            (class == CLASS_OWN ? owned : 0));
    CHECK(installed(CLASS(CLASS_OWN) | P_READ) == owned);
    CHECK(installed(CLASS(CLASS_EVERYBODY) | P_READ) > 0);
    page_remove(PROBE);
    return 0;
}
