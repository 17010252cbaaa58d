/* Makes calls of numbers that no call has. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned arguments[8] = {0, 0, 0, 0, 0, 0, 0, 0}, after[RAW_REGISTERS], number;

    for (number = CALL_END; number <= CALL_MASK; number += 4)
        INVALID(raw_call(number, arguments, after));
    /* What is no part of a number is ignored, and reaches no other word of the table. */
    CHECK(raw_call(CALL_null_stack | 0x7fffff03, arguments, after) == AEGIS_OK);
    CHECK(raw_call(CALL_self | 0x100, arguments, after) == (int)aegis_self());
    INVALID(raw_call(0x7fffff00 | CALL_END, arguments, after));
    return REFUSED;
}
