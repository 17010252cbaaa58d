/* Lists pages under no capability, or for writing under that to read. Outcome: refused. */
#include "aegis/adversarial/listed.h"

int main(void)
{
    static const unsigned nothing[] = {0, 0, 0, 0}, half[] = {0, MY_READ, 0, MY_WRITE};
    static const unsigned to_read[] = {MY_HIGH, MY_READ, MY_HIGH, MY_READ};
    static const unsigned to_write[] = {MY_HIGH, MY_WRITE, MY_HIGH, MY_WRITE};
    unsigned page, i;

    await_victim();
    list_begin(2);
    DENY(list_write(1, to_write));
    DENY(list_write(1, half));
    LIST[0].low |= ENTRY_WRITABLE;
    DENY(list_write(1, to_read));
    DENY(list_write(1, half));
    CHECK(faults_reading(MAPPED));
    CHECK(list_write(1, to_write) == AEGIS_OK && !faults_writing(MAPPED));
    CHECK(aegis_tlb_delete(MAPPED) >= 0);
    /* Of the kernel, and free: capabilities of 0. */
    for (i = 0, page = public_state()->first_free; i < 24;
        i++, page = i < 12 ? page_record(page)->next : i) {
        if (page == 0)
            continue;
        LIST[0].low = page << PAGE_SHIFT | (i & 1 ? WRITABLE : ENTRY_VALID);
        DENY(list_write(1, nothing));
        LIST[0].low ^= ENTRY_WRITABLE;
        DENY(list_write(1, nothing));
        CHECK(faults_reading(MAPPED));
    }
    return REFUSED;
}
