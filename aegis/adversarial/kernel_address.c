/* Inserts and deletes mappings at addresses of the kernel. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned address[] = {0x80000000, 0x80010000, 0xa0000000, 0xc0000000, 0xfffff000};
    unsigned low = my_page() << PAGE_SHIFT | WRITABLE, i;

    for (i = 0; i < 5; i++) {
        INVALID(aegis_tlb_write(address[i], low, MY_HIGH, MY_WRITE));
        INVALID(aegis_tlb_delete(address[i]));
        INVALID(aegis_page_pin(0, address[i], low, MY_HIGH, MY_WRITE, 0, 0));
        CHECK(faults_reading(address[i]) && faults_writing(address[i]));
    }
    return REFUSED;
}
