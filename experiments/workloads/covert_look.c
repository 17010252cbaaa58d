/*
 * The receiver's look, which is timed, and the sender's bit, which is not told: each compiled apart
 * from who calls it.
 */
#include "experiments/workloads/covert.h"

void look(const char *from, int bytes)
{
    touch(from, bytes);
    seen();
}

void send_bit(int bit, const char *from)
{
    if (bit) touch(from, covert_bytes);
}
