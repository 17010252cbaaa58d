/* Each exception of the paper's Table 5 reaches its handler and comes back, twice. */
#include "aegis/tests/check.h"

static volatile unsigned seen, wherePc, whereAddress;

static unsigned handler(unsigned pc, unsigned cause, unsigned address)
{
    seen = cause >> 2 & 31;
    wherePc = pc;
    whereAddress = address;
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
        CHECK(seen == 4 && wherePc == (unsigned)fault_unalign && whereAddress == SOMEWHERE + 1);
        do_overflow(0x7fffffff, 1);
        CHECK(seen == 12 && wherePc == (unsigned)fault_overflow);
        do_coproc();
        CHECK(seen == 11 && wherePc == (unsigned)fault_coproc);
        CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
        do_prot(SOMEWHERE);
        CHECK(seen == 1 && wherePc == (unsigned)fault_prot && whereAddress == SOMEWHERE);
    }
    return 0;
}
