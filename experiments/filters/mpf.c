/*
 * The Mach packet filter: programs that are equal but for the keys of their match are one suite,
 * which runs once and looks its session up in a hash table of 256 buckets. Merging as at
 * installation in Mach 3.0: equal length and equal code.
 */
#include "experiments/filters/bpf.h"

#define SUITES 64
#define BUCKETS 256

struct session {
    struct session *next;
    int id;
    unsigned key[MPF_KEYS];
};

struct suite {
    int length;             /* with the keys */
    int keys;
    struct bpf_insn program[BPF_LENGTH];
    struct session *bucket[BUCKETS];
};

static struct suite suites[SUITES];
static struct session sessions[ENGINE_FILTERS];
static int used_suites, used_sessions;

void mpf_start(void)
{
    used_suites = used_sessions = 0;
}

static inline unsigned bucket_of(const unsigned *key, int count)
{
    unsigned sum = 0;

    while (count--) sum += key[count];
    return sum % BUCKETS;
}

static unsigned match(const void *of, const unsigned *key, int count)
{
    const struct suite *suite = of;
    const struct session *s;
    int i;

    for (s = suite->bucket[bucket_of(key, count)]; s; s = s->next) {
        for (i = 0; i < count && s->key[i] == key[i]; i++)
            ;
        if (i == count)
            return s->id;
    }
    return 0;
}

static struct suite *same_suite(const struct bpf_insn *program, int length, int keys)
{
    int i, j;

    for (i = 0; i < used_suites; i++) {
        struct suite *s = &suites[i];

        if (s->length != length || s->keys != keys)
            continue;
        for (j = 0; j < length - keys; j++)
            if (s->program[j].code != program[j].code || s->program[j].jt != program[j].jt ||
                s->program[j].jf != program[j].jf || s->program[j].k != program[j].k)
                break;
        if (j == length - keys)
            return s;
    }
    return 0;
}

static struct suite *new_suite(const struct bpf_insn *program, int length, int keys)
{
    struct suite *s = &suites[used_suites];
    int i;

    if (used_suites == SUITES)
        return 0;
    used_suites++;
    s->length = length;
    s->keys = keys;
    for (i = 0; i < length; i++)
        s->program[i] = program[i];
    for (i = 0; i < BUCKETS; i++)
        s->bucket[i] = 0;
    return s;
}

int mpf_insert(const struct dpf_atom *atoms, int count, int id)
{
    static struct bpf_insn program[BPF_LENGTH];
    int keys = bpf_comparisons(atoms, count), length, i;
    struct suite *suite;
    struct session *s = &sessions[used_sessions];
    unsigned bucket;

    if (keys > 3)
        keys = 3;
    length = bpf_translate(atoms, count, keys, program);
    if (length < 0 || !bpf_validate(program, length) || used_sessions == ENGINE_FILTERS)
        return ENGINE_REFUSED;
    suite = same_suite(program, length, keys);
    if (suite == 0)
        suite = new_suite(program, length, keys);
    if (suite == 0)
        return ENGINE_REFUSED;
    used_sessions++;
    s->id = id;
    for (i = 0; i < keys; i++)
        s->key[i] = program[length - keys + i].k;
    bucket = bucket_of(s->key, keys);
    s->next = suite->bucket[bucket];
    suite->bucket[bucket] = s;
    return id;
}

int mpf_classify(const unsigned char *message, unsigned bytes)
{
    int i;
    unsigned id;

    for (i = 0; i < used_suites; i++) {
        id = bpf_run(suites[i].program, message, bytes, match, &suites[i]);
        if (id)
            return id;
    }
    return 0;
}
