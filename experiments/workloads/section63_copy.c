/* Section 6.3: a message is copied. */
#include "experiments/workloads/section63.h"

const int section63_copies = 1, section63_sums = 0;

void process_prepare(void)
{
}

unsigned process(void)
{
    message_copy(to, from, MESSAGE_WORDS);
    return 0;
}
