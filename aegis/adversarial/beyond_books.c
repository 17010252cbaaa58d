/* Reads what lies behind the books and the software TLB with the capability that everybody knows. Outcome: refused. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    unsigned books_end = page_of(INHERITANCE->books + sizeof(struct Books) + PAGE_SIZE - 1), readable = 0, page;
    unsigned stlb = page_of(INHERITANCE->stlb), boot = page_of(INHERITANCE->boot), i;

    for (page = 0; page < PAGES; page++)
        if (aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH, WELL_KNOWN_LOW) >= 0) {
            CHECK((page >= page_of(INHERITANCE->books) && page < books_end) || (page >= stlb && page < stlb + 8) ||
                  (page >= boot && page < page_of(INHERITANCE->memory)));
            readable++;
        }
    CHECK(readable >= 8 + books_end - page_of(INHERITANCE->books));
    /* The rest of the last page of the books is nobody's. */
    CHECK(aegis_tlb_write(SOMEWHERE, (books_end - 1) << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH, WELL_KNOWN_LOW) >= 0);
    for (i = (INHERITANCE->books + sizeof(struct Books)) & (PAGE_SIZE - 1); i < PAGE_SIZE; i += 4)
        CHECK(*(volatile unsigned *)(SOMEWHERE + i) == 0);
    return REFUSED;
}
