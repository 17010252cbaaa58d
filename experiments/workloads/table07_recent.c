/*
 * Table 7, by the reading in which the second column is a miss: the last filter that matched is
 * tried first. Messages of two sessions alternate, so that each misses and the engine classifies
 * it.
 */
#include "experiments/filters/packets.h"
#include "experiments/workloads/table07.h"
#include "experiments/workloads/table07_recent.h"

#define FIRST_PORT 1024

static unsigned char messages[2][SESSION_BYTES] __attribute__((aligned(4)));
static int recent, turn, classified_sum;
static classifier_function *engine;

static int recent_classify(const unsigned char *message, unsigned bytes)
{
    if (recent && recent_fits(recent, message, bytes))
        return recent;
    return recent = engine(message, bytes);
}

void measured_loop(int trials)
{
    do {
        classified_sum += recent_classify(messages[turn], SESSION_BYTES);
        turn ^= 1;
    } while (--trials);
}

int main(void)
{
    struct dpf_atom atoms[SESSION_ATOMS];
    int i, count, middle = table07_filters / 2;

    engine_start();
    for (i = 0; i < table07_filters; i++) {
        count = session_filter(table07_fields, FIRST_PORT + i, atoms);
        if (engine_insert(atoms, count, i + 1) != i + 1 || !recent_keep(atoms, count, i + 1))
            return 1;
    }
    for (i = 0; i < 2; i++)
        session_message(messages[i], FIRST_PORT + middle + i);
    engine = engine_classifier();
    measured_loop(COLD_PASS);
    done();
    measured_loop(table07_trials);
    done();
    return classified_sum == (COLD_PASS + table07_trials) / 2 * (2 * middle + 3) ? 0 : 2;
}
