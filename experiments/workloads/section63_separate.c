/* Section 6.3: a message is copied, then the copy is summed up. */
#include "experiments/workloads/section63.h"

const int section63_copies = 1, section63_sums = 1;

void process_prepare(void)
{
}

unsigned process(void)
{
    message_copy(to, from, MESSAGE_WORDS);
    return message_sum(to, MESSAGE_WORDS, 0);
}
