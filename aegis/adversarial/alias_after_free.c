/* Keeps a freed page under eight addresses, a guaranteed one among them. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page = my_page(), low = page << PAGE_SHIFT | WRITABLE, i;

    for (i = 0; i < 7; i++)
        CHECK(aegis_tlb_write(SOMEWHERE + i * 0x01001000, low, MY_HIGH, MY_WRITE) >= 0);
    CHECK(aegis_page_pin(0, 0x1e000, low, MY_HIGH, MY_WRITE, 0, 0) == AEGIS_OK);
    *(volatile unsigned *)0x1e000 = 5;
    for (i = 0; i < 7; i++)
        CHECK(*(volatile unsigned *)(SOMEWHERE + i * 0x01001000) == 5);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    for (i = 0; i < 7; i++)
        CHECK(faults_reading(SOMEWHERE + i * 0x01001000) &&
            faults_writing(SOMEWHERE + i * 0x01001000));
    CHECK(faults_reading(0x1e000) && faults_writing(0x1e000));
    return REFUSED;
}
