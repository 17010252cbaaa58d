/*
 * DPF interpreted, in the place of the file that generates code: trie and hashes are DPF's own, and
 * a loop over nodes does what generated code does. All that is generated is a jump to the loop.
 * Masks and values are kept as a load finds them, so that nothing is turned round for a message.
 */
#define dpf_generate dpf_compile
#define dpf_table_add dpf_compiled_table_add
#include "aegis/filters/dpf_code.c"
#undef dpf_generate
#undef dpf_table_add

static unsigned masks[DPF_NODES], values[DPF_NODES];

static void prepare(struct generator *g, int first)
{
    struct dpf *d = g->d;
    int node, a;

    for (node = first; node; node = d->nodes[node].next) {
        struct dpf_node *n = &d->nodes[node];

        masks[node] = dpf_loaded(n->mask, n->size);
        n->table = 0;
        if (n->op == DPF_EQUAL && n->count > 3)
            find_hash(g, n);
        for (a = n->alternatives; a; a = d->alternatives[a].next) {
            values[a] = dpf_loaded(d->alternatives[a].value, n->size);
            prepare(g, d->alternatives[a].children);
        }
    }
}

static inline unsigned field_at(const unsigned char *at, unsigned size)
{
    if (size == 1)
        return *at;
    if (((unsigned)at & (size - 1)) == 0)
        return size == 2 ? *(const unsigned short *)at : *(const unsigned *)at;
    if (size == 2)
        return at[0] | at[1] << 8;
    return at[0] | at[1] << 8 | at[2] << 16 | (unsigned)at[3] << 24;
}

/* The alternative of a value, 0 for none. */
static inline int alternative(const struct dpf *d, const struct dpf_node *n, unsigned value)
{
    int a;

    if (n->table) {
        a = n->table[2 * hash(value, n->scale, n->fold, n->slots) + 1];
        return values[a] == value ? a : 0;
    }
    for (a = n->alternatives; a && values[a] != value; a = d->alternatives[a].next)
        ;
    return a;
}

/*
 * A level of the trie, and those below while there is nothing to come back to; `best` ended above.
 * There is no alternative 0, and nothing below one that does not exist.
 */
static int walk(
    const struct dpf *d, int node, const unsigned char *base, int bytes, int best)
{
    while (node) {
        const struct dpf_node *n = &d->nodes[node];
        const unsigned char *below = base;
        int left = bytes, a, found;
        unsigned value;

        if (bytes < n->need) {
            node = n->next;
            continue;
        }
        value = field_at(base + n->offset, n->size) & masks[node];
        if (n->op == DPF_SHIFT) {
            a = n->alternatives;
            value <<= d->alternatives[a].value;
            below += value;
            left -= value;
        } else
            a = alternative(d, n, value);
        if (a == 0) {
            node = n->next;
            continue;
        }
        if (n->next == 0) {
            if (d->alternatives[a].id)
                best = d->alternatives[a].id;
            node = d->alternatives[a].children;
            base = below;
            bytes = left;
            continue;
        }
        found = walk(d, d->alternatives[a].children, below, left, d->alternatives[a].id);
        if (found)
            return found;
        node = n->next;
    }
    return best;
}

static int dpf_walk(const unsigned char *message, int bytes, const struct dpf *d)
{
    return walk(d, d->root, message, bytes, 0);
}

static void address(struct generator *g, int reg, const void *of)
{
    put(g, MIPS_LUI(reg, (unsigned)of >> 16));
    put(g, MIPS_ORI(reg, reg, (unsigned)of & 0xffff));
}

int dpf_generate(struct dpf *d)
{
    struct generator g = { d, d->code, d->end, 0 };

    d->table_words = d->table_from;
    d->stale = 0;
    find_needs(d, d->root);
    prepare(&g, d->root);
    address(&g, A2, d);
    address(&g, T9, dpf_walk);
    put(&g, MIPS_JR(T9));
    put(&g, MIPS_NOP);          /* (branch delay) */
    d->words = g.next - d->code;
    d->changed(d->code, d->words * sizeof d->code[0]);
    return 0;
}

/* A new alternative takes the tables anew. */
int dpf_table_add(struct dpf *d, struct dpf_node *n, int a)
{
    (void)d;
    (void)n;
    (void)a;
    return 0;
}
