/* Each exception of the paper's Table 5 reaches its handler and comes back, twice. */
#include "aegis/tests/check.h"

static volatile unsigned seen, where_pc, where_address;

static unsigned handler(unsigned pc, unsigned cause, unsigned address)
{
    seen = cause >> 2 & 31;
    where_pc = pc;
    where_address = address;
    return pc + 4;
}

int main(void)
{
    int times, page = my_page();

    catch_exception(1, handler);
    catch_exception(4, handler);
    catch_exception(9, handler);
    catch_exception(11, handler);
    catch_exception(12, handler);
    for (times = 0; times < 3; times++) {
        do_unalign(SOMEWHERE);
        CHECK(seen == 4 && where_pc == (unsigned)fault_unalign && where_address == SOMEWHERE + 1);
        do_overflow(0x7fffffff, 1);
        CHECK(seen == 12 && where_pc == (unsigned)fault_overflow);
        do_coproc();
        CHECK(seen == 11 && where_pc == (unsigned)fault_coproc);
        CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
        do_prot(SOMEWHERE);
        CHECK(seen == 1 && where_pc == (unsigned)fault_prot && where_address == SOMEWHERE);
    }
    return 0;
}
