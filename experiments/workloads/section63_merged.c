/* Section 6.3: a message is copied and summed up in one pass. */
#include "experiments/workloads/section63.h"

const int section63_copies = 1, section63_sums = 1;

void process_prepare(void)
{
}

unsigned process(void)
{
    return message_copy_sum(to, from, MESSAGE_WORDS, 0);
}
