/*
 * Code generated from the trie: one linear routine without loops, so that its length bounds its
 * time. A comparison is a load, a constant and a branch; the next load fills the branch's delay
 * slot, the constant the load's. Bounds are checked once for all bytes that every filter below a
 * node reads. Forward branches to one place that is not generated yet are chained through their
 * offset fields.
 *
 *  in: a0 = message, a1 = bytes      out: v0 = filter, 0 for none
 *  base and bytes of the segments behind shifts: t4 t5, t6 t7, t8 t9, a2 a3, so that those of the
 *    segment before are intact when a branch fails
 *  field and constant: t0 t1 and t2 t3 in turn, for the field of a disjunction must survive the
 *    load in the delay slot
 */
#include "aegis/filters/dpf.h"
#include "aegis/filters/mips_emit.h"

struct generator {
    struct dpf *d;
    unsigned *next, *end;
    int slot;               /* the word before is a branch whose delay slot is still to be filled */
};

/*
 * A level of the trie reads relative to a base: its registers, and what is known of the remaining
 * bytes and of the base's alignment.
 */
struct segment {
    unsigned char base, bytes, depth, field;
    unsigned short known;
    unsigned char residue, modulus;
};

/* A chain of branches to the same place: the last one, 0 for none. */
typedef unsigned *chain;

static void emit(struct generator *g, unsigned word)
{
    if (g->next < g->end)
        *g->next++ = word;
    g->d->generated++;
}

/* An instruction for the delay slot of the branch before: harmless when that is taken. */
static void put_harmless(struct generator *g, unsigned word)
{
    g->slot = 0;
    emit(g, word);
}

static void put(struct generator *g, unsigned word)
{
    if (g->slot)
        put_harmless(g, MIPS_NOP);
    emit(g, word);
}

static void branch(struct generator *g, unsigned word, chain *to)
{
    unsigned *at;

    put(g, word);
    if (g->next == g->end)
        return;
    at = g->next - 1;
    *at |= *to ? (unsigned)(at - *to) & 0xffff : 0;
    *to = at;
    g->slot = 1;
}

/* The next instruction is a branch target: it cannot stand in a delay slot. */
static void settle(struct generator *g)
{
    if (g->slot)
        put_harmless(g, MIPS_NOP);
}

/* Resolves the branches of a chain to here. */
static void here(struct generator *g, chain *from)
{
    unsigned *at, *before;

    settle(g);
    for (at = *from; at; at = before) {
        before = *at & 0xffff ? at - (*at & 0xffff) : 0;
        *at = (*at & 0xffff0000) | ((unsigned)(g->next - at - 1) & 0xffff);
    }
    *from = 0;
}

/* Joins one chain of branches to another. */
static void join(chain *from, chain *to)
{
    unsigned *at = *from;

    if (at == 0)
        return;
    while (*at & 0xffff)
        at -= *at & 0xffff;
    *at |= *to ? (unsigned)(at - *to) & 0xffff : 0;
    *to = *from;
    *from = 0;
}

/* A constant in a register; the register that holds it, which is $0 for 0. */
static int constant(struct generator *g, int reg, unsigned value)
{
    if (value == 0)
        return ZERO;
    if (value >> 16 == 0)
        put(g, MIPS_ORI(reg, ZERO, value));
    else {
        put(g, MIPS_LUI(reg, value >> 16));
        if (value & 0xffff)
            put(g, MIPS_ORI(reg, reg, value));
    }
    return reg;
}

static void result(struct generator *g, int id)
{
    put_harmless(g, MIPS_ADDIU(V0, ZERO, id));
    put(g, MIPS_JR(RA));
    put(g, MIPS_NOP);       /* (branch delay) */
}

/*
 * What every filter from a node of this level on reads of its segment: each node's, from the leaves
 * up, and the least of the level.
 */
static unsigned find_needs(struct dpf *d, int first)
{
    unsigned own, below, least, level = DPF_REACH;
    int node, a;

    for (node = first; node; node = d->nodes[node].next) {
        struct dpf_node *n = &d->nodes[node];

        dpf_pause(d, 150);
        own = n->offset + n->size;
        least = DPF_REACH;
        for (a = n->alternatives; a; a = d->alternatives[a].next) {
            below = find_needs(d, d->alternatives[a].children);
            if (d->alternatives[a].id || n->op == DPF_SHIFT)
                below = own;
            if (below < least)
                least = below;
        }
        n->need = least > own ? least : own;
        if (n->need < level)
            level = n->need;
    }
    return level;
}

static void check_bounds(
    struct generator *g, struct segment *s, const struct dpf_node *n, chain *fail)
{
    unsigned bytes = n->need;

    if (bytes <= s->known)
        return;
    put(g, MIPS_SLTI(s->field + 1, s->bytes, bytes));
    branch(g, MIPS_BNE(s->field + 1, ZERO), fail);
    put(g, MIPS_NOP);       /* (branch delay: the load may be out of bounds) */
    s->known = bytes;
}

/* Loads a field. Nothing has used its value yet when this returns. */
static void load(struct generator *g, const struct segment *s, const struct dpf_node *n)
{
    unsigned at = s->residue + n->offset;

    if (n->size == 1)
        put_harmless(g, MIPS_LBU(s->field, s->base, n->offset));
    else if (s->modulus >= n->size && at % n->size == 0)
        put_harmless(g,
            n->size == 2 ? MIPS_LHU(s->field, s->base, n->offset)
                         : MIPS_LW(s->field, s->base, n->offset));
    else if (n->size == 4) {
        put_harmless(g, MIPS_LWR(s->field, s->base, n->offset));
        put(g, MIPS_LWL(s->field, s->base, n->offset + 3));
    } else {
        put_harmless(g, MIPS_LBU(s->field + 1, s->base, n->offset + 1));
        put(g, MIPS_LBU(s->field, s->base, n->offset));
        put(g, MIPS_SLL(s->field + 1, s->field + 1, 8));
        put(g, MIPS_ADDU(s->field, s->field, s->field + 1));
    }
}

/* Whether the value of the last load must not be used in the next instruction. */
static int load_delay(const struct segment *s, const struct dpf_node *n)
{
    return n->size != 2 || (s->modulus >= 2 && (s->residue + n->offset) % 2 == 0);
}

static int masked(const struct dpf_node *n)
{
    return n->size == 4 ? n->mask != ~0u : n->mask != (1u << 8 * n->size) - 1;
}

static void apply_mask(struct generator *g, const struct segment *s, const struct dpf_node *n)
{
    unsigned mask = dpf_loaded(n->mask, n->size);

    if (mask >> 16 == 0)
        put(g, MIPS_ANDI(s->field, s->field, mask));
    else {
        constant(g, s->field + 1, mask);
        put(g, MIPS_AND(s->field, s->field, s->field + 1));
    }
}

static void level(struct generator *g, int first, struct segment s, int best, chain *fail);

/* What lies behind an alternative: more tests, or the filter's number. */
static void behind(
    struct generator *g, const struct dpf_alternative *a, const struct segment *s, chain *fail)
{
    struct segment below = *s;

    dpf_pause(g->d, 600);
    below.field = s->field == T0 ? T2 : T0;
    if (a->children)
        level(g, a->children, below, a->id, fail);
    else
        result(g, a->id);
}

/* One to three alternatives: compared one after the other. */
static void compare_each(
    struct generator *g, const struct dpf_node *n, const struct segment *s, chain *fail)
{
    int a, last, wide = masked(n) && dpf_loaded(n->mask, n->size) >> 16;
    int delayed = load_delay(s, n), reg = ZERO;
    chain miss = 0;

    for (a = n->alternatives; a; a = last) {
        const struct dpf_alternative *this = &g->d->alternatives[a];
        unsigned value = dpf_loaded(this->value, n->size);
        int first = a == n->alternatives;

        last = this->next;
        if (first && masked(n) && wide) {
            apply_mask(g, s, n);
            reg = constant(g, s->field + 1, value);
        } else {
            reg = constant(g, s->field + 1, value);
            if (first && delayed && reg == ZERO)
                put(g, MIPS_NOP);       /* (load delay) */
            if (first && masked(n))
                apply_mask(g, s, n);
        }
        branch(g, MIPS_BNE(s->field, reg), last ? &miss : fail);
        behind(g, this, s, fail);
        if (last)
            here(g, &miss);
    }
}

static unsigned hash(unsigned value, unsigned scale, unsigned fold, unsigned slots)
{
    return ((fold ? value + (value >> 16) : value) >> scale) & (slots - 1);
}

/*
 * Finds a hash that keeps the alternatives apart, so that only the key is compared. False when none
 * of the few that are tried does.
 */
static int find_hash(struct generator *g, struct dpf_node *n)
{
    unsigned slots, scale, fold, i;
    unsigned *table = g->d->tables + g->d->table_words;
    unsigned most = 16 * n->count, end = g->d->table_end;
    int a;

    for (slots = 8; slots < 2 * n->count; slots *= 2)
        ;
    for (; slots <= most && g->d->table_words + 2 * slots <= end; slots *= 2)
        for (fold = 0; fold < (n->size == 4 ? 2 : 1); fold++)
            for (scale = 0; scale < 8 * n->size && scale < 16; scale++) {
                dpf_pause(g->d, 8 * slots + 60 * n->count);
                for (i = 0; i < slots; i++)
                    table[2 * i + 1] = 0;
                for (a = n->alternatives; a; a = g->d->alternatives[a].next) {
                    i = hash(dpf_loaded(g->d->alternatives[a].value, n->size), scale, fold, slots);
                    if (table[2 * i + 1])
                        break;
                    table[2 * i + 1] = a;
                }
                if (a)
                    continue;
                n->table = table;
                n->slots = slots;
                n->scale = scale;
                n->fold = fold;
                g->d->table_words += 2 * slots;
                return 1;
            }
    return 0;
}

/* True when every alternative ends a filter: the table then holds its number, not an address. */
static int all_end(const struct dpf *d, const struct dpf_node *n)
{
    int a;

    for (a = n->alternatives; a && d->alternatives[a].children == 0; a = d->alternatives[a].next)
        ;
    return a == 0;
}

/* Unused entries get the key of another slot, which no value that hashes to theirs can equal. */
static void fill_table(const struct dpf *d, struct dpf_node *n)
{
    unsigned i, key, other, ends = all_end(d, n);
    const struct dpf_alternative *a;

    other = dpf_loaded(d->alternatives[n->alternatives].value, n->size);
    for (i = 0; i < n->slots; i++) {
        if (i % 64 == 0)
            dpf_pause(d, 2000);
        key = other;
        if (n->table[2 * i + 1]) {
            a = &d->alternatives[n->table[2 * i + 1]];
            key = dpf_loaded(a->value, n->size);
            n->table[2 * i + 1] = ends ? a->id : (unsigned)a->code;
        }
        n->table[2 * i] = key;
    }
}

int dpf_table_add(struct dpf *d, struct dpf_node *n, int alternative)
{
    unsigned value, i;

    if (n->op != DPF_EQUAL || n->table == 0 || !all_end(d, n))
        return 0;
    value = dpf_loaded(d->alternatives[alternative].value, n->size);
    i = hash(value, n->scale, n->fold, n->slots);
    if (n->table[2 * i + 1])
        return 0;
    n->table[2 * i] = value;
    n->table[2 * i + 1] = d->alternatives[alternative].id;
    return 1;
}

/* The address of a table's entry: the hash, times eight, and the table. */
static void look_up(struct generator *g, const struct dpf_node *n, const struct segment *s)
{
    unsigned at = (unsigned)n->table, high = (at + 0x8000) >> 16, field = s->field,
             index = s->field + 1;
    unsigned other = s->field == T0 ? T2 : T0;

    if (n->fold) {
        put(g, MIPS_SRL(index, field, 16));
        put(g, MIPS_ADDU(index, index, field));
        field = index;
    }
    if (n->scale >= 3)
        put(g, MIPS_SRL(index, field, n->scale - 3));
    else
        put(g, MIPS_SLL(index, field, 3 - n->scale));
    put(g, MIPS_ANDI(index, index, (n->slots - 1) << 3));
    put(g, MIPS_LUI(other, high));
    put(g, MIPS_ADDU(index, index, other));
    put(g, MIPS_LW(other, index, at));
    put(g, MIPS_LW(all_end(g->d, n) ? V0 : index, index, at + 4));
}

/* Many alternatives, by their own hash. */
static void compare_hashed(
    struct generator *g, struct dpf_node *n, const struct segment *s, chain *fail)
{
    unsigned other = s->field == T0 ? T2 : T0, index = s->field + 1;
    int a;

    if (masked(n)) {
        if (load_delay(s, n))
            put(g, MIPS_NOP);       /* (load delay) */
        apply_mask(g, s, n);
    } else if (load_delay(s, n))
        put(g, MIPS_NOP);           /* (load delay) */
    look_up(g, n, s);
    branch(g, MIPS_BNE(other, s->field), fail);
    put(g, MIPS_NOP);               /* (branch delay) */
    if (all_end(g->d, n)) {
        put(g, MIPS_JR(RA));
        put(g, MIPS_NOP);           /* (branch delay) */
    } else {
        put(g, MIPS_JR(index));
        put(g, MIPS_NOP);           /* (branch delay) */
        for (a = n->alternatives; a; a = g->d->alternatives[a].next) {
            settle(g);
            g->d->alternatives[a].code = g->next;
            behind(g, &g->d->alternatives[a], s, fail);
        }
    }
    fill_table(g->d, n);
}

/* Sorts the alternatives by what a load finds, for the search below. */
static void sort_alternatives(struct dpf *d, struct dpf_node *n)
{
    short sorted = 0, a, next, *link;

    for (a = n->alternatives; a; a = next) {
        dpf_pause(d, 15 * n->count);
        next = d->alternatives[a].next;
        for (link = &sorted; *link && dpf_loaded(d->alternatives[*link].value, n->size) <
            dpf_loaded(d->alternatives[a].value, n->size); link = &d->alternatives[*link].next)
            ;
        d->alternatives[a].next = *link;
        *link = a;
    }
    n->alternatives = sorted;
}

/* Many alternatives that no hash keeps apart: binary search among `count` from `a` on. */
static void search(struct generator *g, const struct dpf_node *n, int a, int count,
    const struct segment *s, chain *fail)
{
    unsigned value;
    int middle = a, i, reg;
    chain below = 0;

    if (count == 1) {
        value = dpf_loaded(g->d->alternatives[a].value, n->size);
        reg = constant(g, s->field + 1, value);
        branch(g, MIPS_BNE(s->field, reg), fail);
        behind(g, &g->d->alternatives[a], s, fail);
        return;
    }
    for (i = 0; i < count / 2; i++)
        middle = g->d->alternatives[middle].next;
    reg = constant(g, s->field + 1, dpf_loaded(g->d->alternatives[middle].value, n->size));
    put(g, MIPS_SLTU(s->field + 1, s->field, reg));
    branch(g, MIPS_BNE(s->field + 1, ZERO), &below);
    put(g, MIPS_NOP);               /* (branch delay) */
    search(g, n, middle, count - count / 2, s, fail);
    here(g, &below);
    search(g, n, a, count / 2, s, fail);
}

static void compare(struct generator *g, struct dpf_node *n, struct segment *s, chain *fail)
{
    check_bounds(g, s, n, fail);
    load(g, s, n);
    if (n->count <= 3) {
        compare_each(g, n, s, fail);
        return;
    }
    if (find_hash(g, n)) {
        compare_hashed(g, n, s, fail);
        return;
    }
    sort_alternatives(g->d, n);
    if (load_delay(s, n))
        put(g, MIPS_NOP);           /* (load delay) */
    if (masked(n))
        apply_mask(g, s, n);
    search(g, n, n->alternatives, n->count, s, fail);
}

/* A field moves the base: nothing is known of the bytes that follow. */
static void shift(struct generator *g, const struct dpf_node *n, struct segment *s, chain *fail)
{
    static const unsigned char bases[] = { A0, T4, T6, T8, A2 };
    const struct dpf_alternative *a = &g->d->alternatives[n->alternatives];
    struct segment after = *s;

    check_bounds(g, s, n, fail);
    load(g, s, n);
    put(g, MIPS_NOP);               /* (load delay) */
    if (masked(n))
        apply_mask(g, s, n);
    if (a->value)
        put(g, MIPS_SLL(s->field, s->field, a->value));
    after.depth = s->depth + 1;
    after.base = bases[after.depth];
    after.bytes = after.base + 1;
    after.known = 0;
    if (after.modulus > 1 << a->value)
        after.modulus = 1 << a->value;
    put(g, MIPS_ADDU(after.base, s->base, s->field));
    put(g, MIPS_SUBU(after.bytes, s->bytes, s->field));
    behind(g, a, &after, fail);
}

/*
 * The branches of a level, one after the other; when all fail, the filter that ended above, if one
 * did, or the level above goes on.
 */
static void level(struct generator *g, int first, struct segment s, int best, chain *fail)
{
    int node, next;
    chain miss = 0;

    for (node = first; node; node = next) {
        struct segment own = s;

        next = g->d->nodes[node].next;
        g->d->nodes[node].table = 0;
        if (g->d->nodes[node].op == DPF_SHIFT)
            shift(g, &g->d->nodes[node], &own, &miss);
        else
            compare(g, &g->d->nodes[node], &own, &miss);
        if (next || best)
            here(g, &miss);
    }
    if (best)
        result(g, best);
    join(&miss, fail);
}

int dpf_generate(struct dpf *d)
{
    struct generator g = { d, d->code, d->end, 0 };
    struct segment s = { A0, A1, 0, T0, d->minimum, d->alignment, 4 };
    chain fail = 0;

    d->table_words = d->table_from;
    d->stale = 0;
    find_needs(d, d->root);
    level(&g, d->root, s, 0, &fail);
    here(&g, &fail);
    result(&g, 0);
    d->words = g.next - d->code;
    if (g.next == g.end) {
        d->words = 0;
        return DPF_FULL;
    }
    d->changed(d->code, d->words * sizeof d->code[0]);
    return 0;
}
