/* Section 6.3: the measured loop; at the end sum and copy must be right. */
#include "experiments/workloads/section63.h"

unsigned from[MESSAGE_WORDS] __attribute__((aligned(4096))),
    to[MESSAGE_WORDS] __attribute__((aligned(4096)));
static unsigned last;

void measured_loop(int messages)
{
    do
        last = process();
    while (--messages);
}

extern const int section63_copies, section63_sums;

int main(void)
{
    unsigned i, sum = 0;

    for (i = 0; i < MESSAGE_WORDS; i++) {
        from[i] = i * 0x9e3779b9u + 12345;
        sum += from[i];
        sum += sum < from[i];
    }
    process_prepare();
    measured_loop(COLD_PASS);
    done();
    measured_loop(MESSAGES);
    done();
    if (section63_sums && last != sum)
        return 1;
    for (i = 0; section63_copies && i < MESSAGE_WORDS; i++)
        if (to[i] != from[i])
            return 2;
    return 0;
}
