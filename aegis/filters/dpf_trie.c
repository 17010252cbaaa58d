/*
 * The trie of filters: common prefixes stand once; tests that differ in the value alone are one
 * disjunction; the branches of a level are tried in order of the number of filters below them. A
 * filter that ends above others matches when those do not (longest match).
 */
#include "aegis/filters/dpf.h"

int dpf_may_overlap(const struct dpf_filter *a, const struct dpf_filter *b);

void dpf_start(struct dpf *d)
{
    int i;

    d->words = d->generated = d->table_words = d->table_from = 0;
    d->table_end = DPF_TABLE;
    d->root = 0;
    for (i = 0; i <= DPF_FILTERS; i++) {
        d->filters[i].owner = 0;
        if (i % 64 == 0)
            dpf_pause(d, 1800);
    }
    for (i = 1; i < DPF_NODES - 1; i++) {
        d->nodes[i].next = d->alternatives[i].next = i + 1;
        if (i % 64 == 0)
            dpf_pause(d, 1800);
    }
    d->nodes[i].next = d->alternatives[i].next = 0;
    d->free_node = d->free_alternative = 1;
    dpf_generate(d);
}

/* Two fields that the same load and mask serve. */
static int same_test(const struct dpf_node *n, const struct dpf_atom *f)
{
    return n->op == f->op && n->size == f->size && n->offset == f->offset && n->mask == f->mask;
}

/* The shift's amount is part of the test; of a comparison, the value is not. */
static int find_node(const struct dpf *d, int level, const struct dpf_atom *f)
{
    for (; level; level = d->nodes[level].next)
        if (same_test(&d->nodes[level], f) &&
            (f->op == DPF_EQUAL || d->alternatives[d->nodes[level].alternatives].value == f->value))
            break;
    return level;
}

static int find_alternative(const struct dpf *d, const struct dpf_node *n, unsigned value)
{
    int a;

    for (a = n->alternatives; a && d->alternatives[a].value != value; a = d->alternatives[a].next)
        ;
    return a;
}

/* Moves a node behind those with as many references. True when its place changes. */
static int order(struct dpf *d, short *level, int node)
{
    short *link, before = d->nodes[node].next;

    for (link = level; *link != node; link = &d->nodes[*link].next)
        ;
    *link = d->nodes[node].next;
    for (link = level; *link && d->nodes[*link].references >= d->nodes[node].references;
        link = &d->nodes[*link].next)
        ;
    d->nodes[node].next = *link;
    *link = node;
    return d->nodes[node].next != before;
}

static int add_node(struct dpf *d, short *level, const struct dpf_atom *f)
{
    int node = d->free_node;
    struct dpf_node *n = &d->nodes[node];

    d->free_node = n->next;
    n->op = f->op;
    n->size = f->size;
    n->offset = f->offset;
    n->mask = f->mask;
    n->alternatives = n->count = n->references = 0;
    n->table = 0;
    n->next = *level;
    *level = node;
    return node;
}

static int add_alternative(struct dpf *d, struct dpf_node *n, unsigned value)
{
    int alternative = d->free_alternative;
    struct dpf_alternative *a = &d->alternatives[alternative];

    d->free_alternative = a->next;
    a->value = value;
    a->children = a->id = a->references = 0;
    a->code = 0;
    a->next = n->alternatives;
    n->alternatives = alternative;
    n->count++;
    return alternative;
}

/* Room for a filter whose every field needs a node and an alternative of its own. */
static int room(const struct dpf *d, int fields)
{
    int node = d->free_node, alternative = d->free_alternative;

    for (; fields && node && alternative; fields--) {
        node = d->nodes[node].next;
        alternative = d->alternatives[alternative].next;
    }
    return fields == 0;
}

static int slot(const struct dpf *d)
{
    int id;

    for (id = 1; id <= DPF_FILTERS && d->filters[id].owner; id++)
        ;
    return id <= DPF_FILTERS ? id : 0;
}

static int same_filter(const struct dpf_filter *a, const struct dpf_filter *b)
{
    int i;

    if (a->fields != b->fields)
        return 0;
    for (i = 0; i < a->fields; i++)
        if (a->field[i].op != b->field[i].op || a->field[i].size != b->field[i].size ||
            a->field[i].offset != b->field[i].offset || a->field[i].mask != b->field[i].mask ||
            a->field[i].value != b->field[i].value)
            return 0;
    return 1;
}

/* A filter may share messages only with filters of its own owner, and must differ from all. */
static int overlaps(const struct dpf *d, const struct dpf_filter *new)
{
    int id;

    for (id = 1; id <= DPF_FILTERS; id++) {
        const struct dpf_filter *f = &d->filters[id];

        if (f->owner)
            dpf_pause(d, 700);
        if (f->owner && f != new &&
            (f->owner == new->owner ? same_filter(f, new) : dpf_may_overlap(f, new)))
            return 1;
    }
    return 0;
}

/*
 * Threads a filter through the trie. True when all that is new is one entry in a hashed
 * disjunction, which is then in its table.
 */
static int thread(struct dpf *d, const struct dpf_filter *f, int id)
{
    short *level = &d->root;
    int i, node, alternative = 0, fresh = 0, known = 1;

    for (i = 0; i < f->fields; i++) {
        node = find_node(d, *level, &f->field[i]);
        if (node == 0) {
            node = add_node(d, level, &f->field[i]);
            known = 0;
        }
        alternative = find_alternative(d, &d->nodes[node], f->field[i].value);
        fresh = alternative == 0;
        if (fresh) {
            alternative = add_alternative(d, &d->nodes[node], f->field[i].value);
            known = known && i == f->fields - 1;
        }
        d->nodes[node].references++;
        d->alternatives[alternative].references++;
        if (order(d, level, node))
            known = 0;
        level = &d->alternatives[alternative].children;
    }
    d->alternatives[alternative].id = id;
    return known && fresh && dpf_table_add(d, &d->nodes[node], alternative);
}

/* Undoes `thread`: frees what no filter goes through any more. */
static void unthread(struct dpf *d, const struct dpf_filter *f)
{
    short *level = &d->root, *link;
    short path_level, path_node;
    int i, node, alternative;

    for (i = 0; i < f->fields; i++) {
        node = find_node(d, *level, &f->field[i]);
        alternative = find_alternative(d, &d->nodes[node], f->field[i].value);
        if (i == f->fields - 1)
            d->alternatives[alternative].id = 0;
        path_level = d->alternatives[alternative].children;
        if (--d->alternatives[alternative].references == 0) {
            for (link = &d->nodes[node].alternatives; *link != alternative;
                link = &d->alternatives[*link].next)
                ;
            *link = d->alternatives[alternative].next;
            d->alternatives[alternative].next = d->free_alternative;
            d->free_alternative = alternative;
            d->nodes[node].count--;
        }
        if (--d->nodes[node].references == 0) {
            for (link = level; *link != node; link = &d->nodes[*link].next)
                ;
            *link = d->nodes[node].next;
            d->nodes[node].next = d->free_node;
            d->free_node = node;
        } else
            order(d, level, node);
        if (d->alternatives[alternative].references) {
            level = &d->alternatives[alternative].children;
            continue;
        }
        /* Below here this filter was alone: one node a level, one alternative a node. */
        while ((path_node = path_level) != 0) {
            alternative = d->nodes[path_node].alternatives;
            path_level = d->alternatives[alternative].children;
            d->alternatives[alternative].next = d->free_alternative;
            d->free_alternative = alternative;
            d->nodes[path_node].next = d->free_node;
            d->free_node = path_node;
        }
        return;
    }
}

int dpf_insert(struct dpf *d, const struct dpf_atom *atoms, int count, int owner)
{
    int id = slot(d);
    struct dpf_filter *f = &d->filters[id];

    if (id == 0)
        return DPF_FULL;
    dpf_pause(d, 4500);
    f->fields = dpf_canonical(d, atoms, count, f->field);
    if (f->fields < 0)
        return DPF_FORM;
    dpf_pause(d, 1500);
    f->owner = owner;
    if (overlaps(d, f)) {
        f->owner = 0;
        return DPF_OVERLAP;
    }
    if (!room(d, f->fields)) {
        f->owner = 0;
        return DPF_FULL;
    }
    if ((!thread(d, f, id) || d->stale) && dpf_generate(d) < 0) {
        dpf_delete(d, id);
        return DPF_FULL;
    }
    return id;
}

void dpf_drop(struct dpf *d, int id)
{
    if (id < 1 || id > DPF_FILTERS || d->filters[id].owner == 0)
        return;
    unthread(d, &d->filters[id]);
    d->filters[id].owner = 0;
    d->stale = 1;
}

void dpf_delete(struct dpf *d, int id)
{
    dpf_drop(d, id);
    dpf_generate(d);
}
