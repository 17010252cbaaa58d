/* The price of protection: a page of the program's changes its owner, who is the same one. */
#include "experiments/workloads/protection.h"

static char page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static unsigned number, self;

void protection_prepare(void)
{
    number = page_number(page);
    self = aegis_self();
}

void protection_operation(void)
{
    aegis_page_give(number, self, 0, 0);
}
