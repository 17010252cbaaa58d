/* Under bad frames, ExOS: the library's own counts. */
#include "experiments/tests/bombarded.h"
#include "experiments/tests/random.h"

void report_library(int socket)
{
    (void)waiting(socket);
    report("bad length ", network_counts.bad_length);
    report("bad sum ", network_counts.bad_sum);
    report("arp ", network_counts.arp);
    report("arp bad ", network_counts.arp_bad);
    report("arp answered ", network_counts.arp_answered);
}
