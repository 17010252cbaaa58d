/* The receiver's look, and the sender's bit: each compiled apart from its caller. */
#include "experiments/workloads/covert_tlb.h"

/* More than the TLB has entries to draw from. */
#define SENT (64 * 4096)

void look_at_pages(const char *from, int bytes)
{
    touch_pages(from, bytes);
    seen();
}

/* As look_at_pages(), in the use of its stack as well. */
static void fill(const char *from, int bytes)
{
    touch_pages(from, bytes);
    null_procedure();
}

void look(const char *from, int bytes)
{
    int i;

    for (i = 0; i < covert_fills; i++)
        fill(from + FILLED_AT, bytes);
    look_at_pages(from + TIMED_AT, bytes);
}

void send_bit(int bit, const char *from)
{
    if (bit) touch_pages(from + SENT_AT, SENT);
}
