/* The receiver's timed loads, and the sender's bit: each compiled apart from its caller. */
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
