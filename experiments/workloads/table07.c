/*
 * Table 7: a TCP/IP header is classified against filters that differ in their destination port; the
 * message is for the middle one.
 */
#include "experiments/filters/packets.h"
#include "experiments/workloads/table07.h"

#define FIRST_PORT 1024

unsigned char message[SESSION_BYTES] __attribute__((aligned(4)));
int classified;
classifier_function *classify;

int main(void)
{
    struct dpf_atom atoms[SESSION_ATOMS];
    int i, expected, id = 0;

    engine_start();
    for (i = 0; i < table07_filters; i++) {
        id = engine_insert(atoms, session_filter(table07_fields, FIRST_PORT + i, atoms), i + 1);
        if (id != i + 1)
            return 1;
    }
    expected = table07_filters / 2 + 1;
    session_message(message, FIRST_PORT + expected - 1);
    classify = engine_classifier();
    loop_prepare();
    measured_loop(COLD_PASS);
    done();
    measured_loop(table07_trials);
    done();
    return classified == expected * (COLD_PASS + table07_trials) ? 0 : 2;
}
