/*
 * Every exception that a program can cause is its own affair: the handler set for it, and no other,
 * is told what, where and of which address.
 */
#include "aegis/tests/check.h"

static volatile unsigned code, where, of;

static unsigned told(unsigned pc, unsigned cause, unsigned address)
{
    code = cause >> 2 & 31;
    where = pc;
    of = address;
    return pc + 4;
}

int main(void)
{
    unsigned i;

    for (i = 1; i <= 12; i++)
        catch_exception(i, told);
    CHECK(map_mine(SOMEWHERE, my_page(), 0) >= 0);
    do_prot(SOMEWHERE);
    CHECK(code == 1 && where == (unsigned)fault_prot && of == SOMEWHERE);
    do_read(SOMEWHERE + PAGE_SIZE);
    CHECK(code == 2 && where == (unsigned)fault_read && of == SOMEWHERE + PAGE_SIZE);
    do_prot(SOMEWHERE + PAGE_SIZE);
    CHECK(code == 3 && where == (unsigned)fault_prot && of == SOMEWHERE + PAGE_SIZE);
    do_unalign(SOMEWHERE);
    CHECK(code == 4 && where == (unsigned)fault_unalign && of == SOMEWHERE + 1);
    do_read(0x80000000);
    CHECK(code == 4 && where == (unsigned)fault_read && of == 0x80000000);
    do_unalign_store(SOMEWHERE);
    CHECK(code == 5 && of == SOMEWHERE + 2);
    do_prot(0xa0000000);
    CHECK(code == 5 && where == (unsigned)fault_prot && of == 0xa0000000);
    do_break();
    CHECK(code == 9 && where == (unsigned)do_break);
    do_reserved();
    CHECK(code == 10 && where == (unsigned)do_reserved);
    do_coproc();
    CHECK(code == 11 && where == (unsigned)fault_coproc);
    do_overflow(0x7fffffff, 1);
    CHECK(code == 12 && where == (unsigned)fault_overflow);
    return 0;
}
