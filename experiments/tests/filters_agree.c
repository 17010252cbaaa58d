/*
 * Random sets of filters and random messages: every engine must answer as a plain evaluation of the
 * atoms does, and as the host's, which draws the same numbers and compares the sum that is printed.
 * Sets are drawn so that no message fits two filters of different owners: DPF refuses the others.
 */
#include "experiments/filters/engines.h"
#include "experiments/filters/generated.h"
#include "experiments/tests/atoms.h"
#include "experiments/tests/random.h"
#include "experiments/workloads/workload.h"

extern const int agree_sets, agree_messages, agree_seed;

#define SET 12
#define ATOMS 10

static struct dpf engine;
unsigned classifier[16384] __attribute__((aligned(4096)));
static struct {
    int count, id;
    struct dpf_atom atoms[ATOMS];
} filters[SET];
static unsigned char message[MESSAGE + 4] __attribute__((aligned(4)));
static unsigned sum;

/* Few offsets and values, so that filters share prefixes and messages reach their ends. */
static void draw_filter(int i, int shifts)
{
    static const unsigned masks[] = { 0xffffffff, 0xffffffff, 0xf0f0f0f0, 0x0f0fff0f };
    unsigned size, mask;
    struct dpf_atom *a = filters[i].atoms;
    int n = 1 + draw(6), j, what;

    for (j = 0; j < n; j++, a++) {
        what = draw(8);
        a->size = 1;
        a->offset = draw(12);
        if (what == 0) {
            a->op = DPF_ADVANCE;
            a->mask = 0;
            a->value = draw(6);
            continue;
        }
        if (what == 1 && shifts) {
            a->op = DPF_SHIFT;
            a->mask = draw(2) ? 15 : 7;
            a->value = draw(4);
            if (a->value == 2)
                a->mask = 15;
            continue;
        }
        a->op = DPF_EQUAL;
        size = 1 << draw(3);
        mask = masks[draw(4)];
        a->size = size;
        a->mask = size == 4 ? mask : mask & ((1u << 8 * size) - 1);
        a->value = draw(3) * 0x01010101u;
        a->value = (a->value + draw(3)) & a->mask;
    }
    a->op = DPF_EQUAL;
    a->size = 1 << draw(3);
    a->offset = 4;
    a->mask = a->size == 4 ? ~0u : (1u << 8 * a->size) - 1;
    a->value = (i * 0x00010101u + draw(2)) & a->mask;
    filters[i].count = n + 1;
}

static int wrong(const char *who, int got, int expected)
{
    report(who, got);
    report("expected ", expected);
    report("sum ", sum);
    return 1;
}

static int try_set(int number)
{
    int i, j, id, installed = 0, shifts = number & 1, expected, linear = 1;
    unsigned bytes;

    engine.minimum = number & 2 ? 60 : 0;
    engine.alignment = number >> 2 & 3;
    dpf_start(&engine);
    cspf_start();
    bpf_start();
    mpf_start();
    pathfinder_start();
    for (i = 0; i < SET; i++) {
        draw_filter(installed, shifts);
        id = dpf_insert(&engine, filters[installed].atoms, filters[installed].count, i + 1);
        if (id < 0)
            continue;
        filters[installed].id = id;
        if (bpf_insert(filters[installed].atoms, filters[installed].count, id) != id ||
            mpf_insert(filters[installed].atoms, filters[installed].count, id) != id ||
            pathfinder_insert(filters[installed].atoms, filters[installed].count, id) != id)
            return wrong("refused ", id, installed);
        if (cspf_insert(filters[installed].atoms, filters[installed].count, id) != id)
            linear = 0;
        if (++installed == SET)
            break;
        /* Some filters are removed again. */
        if (draw(8) == 0) {
            dpf_delete(&engine, id);
            if (dpf_insert(&engine, filters[installed - 1].atoms, filters[installed - 1].count,
                           i + 1) != id)
                return wrong("not again ", id, id);
        }
    }
    sum = sum * 31 + installed;
    for (i = 0; i < agree_messages; i++) {
        unsigned char *m = message + engine.alignment;

        bytes = engine.minimum ? 60 + draw(30) : draw(MESSAGE);
        for (j = 0; j < MESSAGE; j++)
            m[j] = draw(3);
        m[4] = draw(12);
        if (installed && draw(8)) {
            j = draw(installed);
            suit(filters[j].atoms, filters[j].count, m);
            if (draw(4) == 0)
                m[draw(16)] ^= 1;
        }
        for (expected = 0, j = 0; j < installed; j++)
            if (fits(filters[j].atoms, filters[j].count, m, bytes))
                expected = filters[j].id;
        sum = sum * 31 + expected;
        if ((id = DPF_DEMUX(&engine)(m, bytes)) != expected)
            return wrong("dpf ", id, expected);
        if ((id = bpf_classify(m, bytes)) != expected)
            return wrong("bpf ", id, expected);
        if ((id = mpf_classify(m, bytes)) != expected)
            return wrong("mpf ", id, expected);
        if ((id = pathfinder_classify(m, bytes)) != expected)
            return wrong("pathfinder ", id, expected);
        /* The CMU/Stanford filter sees whole words: not the last byte of an odd number. */
        if (linear && bytes % 2 == 0 && (id = cspf_classify(m, bytes)) != expected)
            return wrong("cspf ", id, expected);
    }
    return 0;
}

int main(void)
{
    int i;

    random_state = agree_seed;
    engine.changed = instructions_changed;
    engine.code = classifier;
    engine.end = classifier + sizeof classifier / sizeof classifier[0];
    for (i = 0; i < agree_sets; i++)
        if (try_set(i)) {
            report("set ", i);
            return 1;
        }
    report("sum ", sum);
    return 0;
}
