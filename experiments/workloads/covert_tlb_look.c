/* The receiver's look, and the sender's bit: each compiled apart from its caller. */
#include "experiments/workloads/covert_tlb.h"

/* More than the TLB has entries to draw from. */
#define SENT (64 * 4096)

void look(const char *from, int bytes)
{
    int i;

    for (i = 0; i < covert_fills; i++)
        touch_pages(from + FILLED_AT, bytes);
    look_at_pages(from + TIMED_AT, bytes);
}

void send_bit(int bit, const char *from)
{
    if (bit) touch_pages(from + SENT_AT, SENT);
}
