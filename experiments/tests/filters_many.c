/*
 * DPF with many filters: fields with many values, which a hash keeps apart or none does, behind
 * shared beginnings and before further tests; owners whose filters overlap; what is taken out or
 * dropped; too little room for code, tables, nodes and filters; what is no filter. An answer is a
 * filter that a plain evaluation of its atoms finds too, and not the beginning of another one;
 * what is answered and refused, and how an insertion is divided, goes into the sum.
 */
#include "experiments/filters/generated.h"
#include "experiments/tests/atoms.h"
#include "experiments/tests/random.h"
#include "experiments/workloads/workload.h"

extern const int many_sets, many_seed;

#define ATOMS 8
#define LONGEST 16              /* fields of a filter, for those that use all nodes */
#define LAST_NODES ((DPF_NODES - 1) % LONGEST)
#define MINIMUM 60
#define ODD 3                   /* an operator, a size, a number of owners */

static struct dpf engine;
unsigned classifier[16384] __attribute__((aligned(4096)));
static struct {
    int count;
    struct dpf_atom atoms[ATOMS];
} filters[DPF_FILTERS + 1];
static unsigned char message[MESSAGE + 4] __attribute__((aligned(4)));
static unsigned sum;

static void note(unsigned word)
{
    sum = sum * 31 + word;
}

static void paused(int cycles)
{
    note(cycles);
}

static unsigned full(unsigned size)
{
    return size == 4 ? ~0u : (1u << 8 * size) - 1;
}

static int wrong(const char *who, int got)
{
    report(who, got);
    return 1;
}

/* Whether one installed filter's canonical form begins with another's. */
static int goes_on(const struct dpf_filter *longer, const struct dpf_filter *shorter)
{
    const struct dpf_atom *a, *b;
    int i;

    for (i = 0; i < shorter->fields; i++) {
        a = &longer->field[i];
        b = &shorter->field[i];
        if (a->op != b->op || a->size != b->size || a->offset != b->offset || a->mask != b->mask ||
            a->value != b->value)
            return 0;
    }
    return longer->fields > shorter->fields;
}

static int classify(void)
{
    unsigned char *m = message + engine.alignment;
    unsigned bytes = engine.minimum + draw(MESSAGE - engine.minimum), i;
    int id, answer, owner = 0, some = 0;

    for (i = 0; i < MESSAGE; i++)
        m[i] = draw(3);
    id = 1 + draw(40);
    if (engine.filters[id].owner)
        suit(filters[id].atoms, filters[id].count, m);
    if (draw(4) == 0)
        m[draw(20)] ^= 1 << draw(8);
    if (engine.words == 0)      /* no room for the code of these filters */
        return 0;
    answer = DPF_DEMUX(&engine)(m, bytes);
    note(answer);
    if (answer < 0 || answer > DPF_FILTERS)
        return wrong("no filter ", answer);
    if (answer && engine.filters[answer].owner == 0 && engine.stale)
        return 0;
    for (id = 1; id <= DPF_FILTERS; id++) {
        if (engine.filters[id].owner == 0 || !fits(filters[id].atoms, filters[id].count, m, bytes))
            continue;
        if (owner && owner != engine.filters[id].owner)
            return wrong("two owners ", id);
        owner = engine.filters[id].owner;
        some |= answer == id;
        if (answer && goes_on(&engine.filters[id], &engine.filters[answer]))
            return wrong("not the longest ", answer);
    }
    if (owner == 0)
        return answer ? wrong("not for ", answer) : 0;
    return some ? 0 : wrong("for another than ", answer);
}

static struct dpf_atom test(unsigned size, unsigned offset, unsigned mask, unsigned value)
{
    struct dpf_atom a = {DPF_EQUAL, size, offset, mask & full(size), value & mask & full(size)};

    return a;
}

/* Values of a field: in a row, anywhere, or such that each hash throws two of them together. */
static unsigned value(unsigned style, unsigned n, unsigned size)
{
    static const unsigned together[] = {0, 1, 0x80000000, 0x80000001, 0x80, 0x800000};
    unsigned v = n < 6 ? together[n] : n;

    if (style == 0)
        return n;
    if (style == 1)
        return draw(1 << 16) << 16 | draw(1 << 16);
    if (size == 4)
        return dpf_loaded(v, size);
    return dpf_loaded((v >> 31) << (8 * size - 1) | (v & 0x7f), size);
}

/* Begins with what many share, then one value of many, then perhaps more. */
static int draw_filter(struct dpf_atom *a, const struct dpf_atom *begin, int begins, unsigned style,
    const struct dpf_atom *wide, unsigned n)
{
    struct dpf_atom *first = a;

    while (begins--) *a++ = *begin++;
    *a++ = test(wide->size, wide->offset, wide->mask, value(style, n, wide->size));
    if (draw(3) == 0 && style != 0)
        *a++ = test(1 << draw(3), wide->offset + 4 + draw(6), draw(2) ? ~0u : 0x0f0ff0f0, draw(3));
    if (draw(8) == 0) {
        *a = test(1, 24, 7, 0);
        a->op = DPF_SHIFT;
        a++->value = draw(4);
        *a++ = test(1 << draw(3), 24 + draw(4), ~0u, draw(3));
    }
    return a - first;
}

static void take_out(int id)
{
    if (draw(2))
        dpf_delete(&engine, id);
    else
        dpf_drop(&engine, id);
}

static int try_set(unsigned number)
{
    static const unsigned masks[] = {~0u, ~0u, 0x7f7fffff, 0xfffffff3};
    struct dpf_atom begin[3], wide, atoms[ATOMS];
    unsigned style = number % 3, begins = draw(4), many = 5 + draw(36), n, i, count;
    int id, twin;

    engine.minimum = number & 4 ? MINIMUM : 0;
    engine.alignment = draw(4);
    dpf_start(&engine);
    if (draw(4) == 0)
        engine.table_end = engine.table_from + (16 << draw(3));
    engine.end = classifier + (draw(4) ? sizeof classifier / sizeof classifier[0] : 150 + draw(200));
    for (i = 0; i < begins; i++)
        begin[i] = test(1 << draw(3), 2 * i + draw(4), ~0u, draw(3));
    if (begins == 3 && draw(2)) {
        begin[1] = test(1, 4, draw(2) ? 15 : full(1), 0);
        begin[1].op = DPF_SHIFT;
        begin[1].value = draw(4);
    }
    wide = test(1 << draw(3), 8 + draw(6), masks[draw(4)], 0);
    for (n = 0; n < many; n++) {
        count = draw_filter(atoms, begin, begins, style, &wide, n);
        id = dpf_insert(&engine, atoms, count, 1 + draw(number % ODD + 1));
        note(id);
        if (id > 0) {
            filters[id].count = count;
            for (i = 0; i < count; i++) filters[id].atoms[i] = atoms[i];
            if (draw(6) == 0)
                take_out(1 + draw(id));
            /* Its owner does not insert it twice; another does, if no message fits it. */
            if (draw(6) == 0 && engine.filters[id].owner) {
                if (dpf_insert(&engine, atoms, count, engine.filters[id].owner) != DPF_OVERLAP)
                    return wrong("twice ", id);
                twin = dpf_insert(&engine, atoms, count, ODD + 1);
                note(twin);
                if (twin > 0)
                    take_out(twin);
            }
        }
        if (begins && draw(8) == 0 && (id = dpf_insert(&engine, begin, begins, 1)) > 0) {
            filters[id].count = begins;
            for (i = 0; i < begins; i++) filters[id].atoms[i] = begin[i];
        }
        if (n % 4 == 3 && (classify() || classify()))
            return 1;
    }
    for (i = 0; i < 12; i++)
        if (classify())
            return 1;
    return 0;
}

/*
 * Atoms as operator:size:offset:mask:value, in hexadecimal; what is said of the last filter: + it
 * is inserted, F no filter, V it overlaps. Before it another one, of the same owner (!) or another.
 */
#define FIELD "0:1:8:f:1 "
#define END(value) "0:1:14:ff:" value " "
#define ALSO FIELD END("5")
#define SHIFT "2:1:1e:f:1 "
#define FIRST SHIFT END("5")
#define BYTES "0:2:8:ffff:102 |"
#define ZEROTH "2:1:0:ff:1 "

static const char said[] =
    "F\n" "F3:1:0:ff:1\n" "F0:3:0:ff:1\n" "F0:1:800:ff:1\n" "+0:1:7ff:ff:1\n" "F0:2:7ff:ff:1\n"
    "F0:1:0:0:0\n" "F0:1:0:101:1\n" "F0:1:0:1:2\n" "F1:1:0:0:800 0:1:2:ff:1\n"
    "F1:1:0:0:7ff 0:1:2:ff:1\n" "F1:1:0:0:7ff\n" "+1:1:0:0:2 0:1:2:ff:1\n"
    "F1:1:0:0:fffffffe 0:1:4:ff:1\n" "F2:1:0:ff:2\n" "+2:1:0:ff:2 0:1:2:ff:1\n"
    "F2:1:0:ff:4 0:1:2:ff:1\n" "F2:2:0:ff:1 0:1:2:ff:1\n"
    "+" ZEROTH ZEROTH ZEROTH ZEROTH END("3") "\n"
    "F" ZEROTH ZEROTH ZEROTH ZEROTH ZEROTH END("3") "\n" "+0:2:6:ff00:100 0:2:6:ff0:110\n"
    "F0:2:6:ff00:100 0:2:6:ff0:210\n" "F0:2:6:ff00:100 0:2:6:ff0:210 " ZEROTH END("3") "\n"
    /* One thing of two filters differs, or nothing. */
    "V" ALSO "!" ALSO "\n" "V2:1:8:f:1 " END("5") "!2:1:8:f:1 " END("5") "\n"
    "+" ALSO "!2:1:8:f:1 " END("5") "\n" "+" ALSO "!0:2:8:f:1 " END("5") "\n"
    "+" ALSO "!0:1:9:f:1 " END("5") "\n" "+" ALSO "!0:1:8:1f:1 " END("5") "\n"
    "+" ALSO "!0:1:8:f:2 " END("5") "\n" "+" ALSO "!" FIELD END("6") "\n"
    /* Behind a shift the same field is the same bytes only if both shifted alike. */
    "+" FIRST "|" SHIFT END("6") "\n" "V" FIRST "|2:1:1f:f:1 " END("6") "\n"
    "V" FIRST "|2:1:1e:7:1 " END("6") "\n" "V" FIRST "|2:1:1e:f:2 " END("6") "\n"
    "+" FIRST FIRST "|" FIRST SHIFT END("6") "\n"
    "V" FIRST FIRST "|" FIRST "2:1:1f:f:1 " END("6") "\n"
    "V" FIRST "|" FIRST SHIFT END("6") "\n" "V" END("5") "|" FIRST SHIFT END("6") "\n"
    /* A field of two bytes beside others that begin before it, in it, or do not. */
    "V" BYTES "0:1:8:ff:1\n" "+" BYTES "0:1:8:ff:2\n" "V" BYTES "0:1:9:ff:2\n"
    "+" BYTES "0:1:9:ff:1\n"
    "V" BYTES "0:1:a:ff:7\n" "V" BYTES "0:1:7:ff:7\n" "V" BYTES "0:4:5:ffffffff:1\n"
    "+" BYTES "0:4:5:ffffffff:2\n" "V" BYTES "0:4:6:ffffffff:102\n"
    "+" BYTES "0:4:6:ffffffff:202\n"
    "V" BYTES "0:4:8:ffffffff:1020000\n" "V" BYTES "0:4:9:ffffffff:2000000\n"
    "+" BYTES "0:4:9:ffffffff:3000000\n" "V" BYTES "0:2:9:ffff:200\n" "+" BYTES "0:2:9:ffff:300\n"
    "+" BYTES "0:2:8:ffff:103\n";

static unsigned hexadecimal(const char **text)
{
    const char *t = *text;
    unsigned value = 0;

    for (; (*t >= '0' && *t <= '9') || (*t >= 'a' && *t <= 'f'); t++)
        value = value << 4 | (*t <= '9' ? *t - '0' : *t - 'a' + 10);
    *text = *t == ':' || *t == ' ' ? t + 1 : t;
    return value;
}

static int read_filter(const char **text, struct dpf_atom *a)
{
    int count = 0;

    for (; **text > '!' && **text != '|'; a++, count++) {
        a->op = hexadecimal(text);
        a->size = hexadecimal(text);
        a->offset = hexadecimal(text);
        a->mask = hexadecimal(text);
        a->value = hexadecimal(text);
    }
    return count;
}

/* What a second filter is told after a first one, or without one. */
static int second(const struct dpf_atom *a, int m, const struct dpf_atom *b, int n, int owner)
{
    int one = m ? dpf_insert(&engine, a, m, 1) : 0, two = dpf_insert(&engine, b, n, owner);

    dpf_delete(&engine, two);
    dpf_delete(&engine, one);
    return two > 0 ? '+' : two == DPF_FORM ? 'F' : two == DPF_OVERLAP ? 'V' : two;
}

static int forms(void)
{
    struct dpf_atom a[DPF_ATOMS + 1], b[DPF_ATOMS];
    const char *text;
    unsigned i, m, n, owner;
    int expected;

    engine.end = classifier + sizeof classifier / sizeof classifier[0];
    engine.minimum = engine.alignment = 0;
    dpf_start(&engine);
    for (text = said, i = 0; *text; text++, i++) {
        expected = *text++;
        n = read_filter(&text, b);
        m = 0;
        owner = *text == '!' ? 1 : 2;
        if (*text != '\n') {
            text++;
            m = read_filter(&text, a);
            if (second(b, n, a, m, owner) != expected)
                return wrong("said ", i);
        }
        if (second(a, m, b, n, owner) != expected)
            return wrong("said ", i);
    }
    /* What is not there is not taken out. */
    dpf_delete(&engine, 7);
    dpf_drop(&engine, DPF_FILTERS + 1);
    /* As many fields as there may be, and as many atoms. */
    for (i = 0; i <= DPF_ATOMS; i++)
        a[i] = test(1, 2 * i, ~0u, 1);
    if (second(b, 0, a, DPF_FIELDS + 1, 1) != 'F' || second(b, 0, a, DPF_FIELDS, 1) != '+')
        return wrong("fields ", i);
    for (i = 1; i <= DPF_ATOMS; i++)
        a[i].op = DPF_ADVANCE;
    if (second(b, 0, a, DPF_ATOMS + 1, 1) != 'F' || second(b, 0, a, DPF_ATOMS, 1) != '+')
        return wrong("atoms ", i);
    return 0;
}

/* As many filters as there are numbers, and as there are nodes; some go and come again. */
static int room(int fields)
{
    struct dpf_atom a[LONGEST];
    int i, n, id, installed = 0;

    dpf_start(&engine);
    for (n = 0; n < DPF_FILTERS + 2; n++) {
        a[0] = test(2, 0, ~0u, n);
        for (i = 1; i < fields; i++)
            a[i] = test(1, 2 * i, ~0u, n % 7);
        id = dpf_insert(&engine, a, fields, 1 + n % ODD);
        note(id);
        if (id > 0)
            installed++;
        else if (id != DPF_FULL)
            return wrong("not full ", id);
        else if (n % 2)
            break;
    }
    if (installed != (fields == 1 ? DPF_FILTERS : (DPF_NODES - 2) / fields))
        return wrong("room for ", installed);
    if (fields == LONGEST) {
        a[0].value = 5000;
        if ((n = dpf_insert(&engine, a, LAST_NODES, 1)) < 0)
            return wrong("last nodes ", n);
        a[0].value++;
        if (dpf_insert(&engine, a, 1, 1) != DPF_FULL)
            return wrong("no node ", n);
        dpf_delete(&engine, n);
    }
    for (n = 3; n < installed; n += 29) {
        dpf_delete(&engine, n);
        a[0].value = 5000 + n;
        if (dpf_insert(&engine, a, fields, 1) != n)
            return wrong("no room again ", n);
        message[0] = a[0].value >> 8;
        message[1] = a[0].value;
        for (i = 1; i < fields; i++)
            message[2 * i] = a[i].value;
        note(DPF_DEMUX(&engine)(message, MINIMUM));
        if (DPF_DEMUX(&engine)(message, MINIMUM) != n)
            return wrong("not found again ", n);
    }
    return 0;
}

int main(void)
{
    int i;

    random_state = many_seed;
    engine.changed = instructions_changed;
    engine.code = classifier;
    engine.pause = paused;
    for (i = 0; i < many_sets; i++)
        if (try_set(i)) {
            report("set ", i);
            return 1;
        }
    if (forms() || room(1) || room(LONGEST))
        return 1;
    report("sum ", sum);
    return 0;
}
