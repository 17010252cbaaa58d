/*
 * A small C runtime for the bare machine (runtime.h), with the helpers that gcc calls for 64-bit
 * arithmetic: Debian's libgcc is MIPS32r2 and does not run on an R3000. Compile with the flags that
 * docs/own_programs.md gives.
 */
#include <stdarg.h>
#include "runtime.h"

/* A loop that fills memory is not to become a call of memset, least of all within it. */
#pragma GCC optimize("no-tree-loop-distribute-patterns")

#define PORT ((volatile unsigned *)0xbfbe0000)

int getchar(void) {
    return (int)PORT[0];
}

int putchar(int c) {
    PORT[0] = (unsigned char)c;
    return (unsigned char)c;
}

int puts(const char *s) {
    while (*s) putchar(*s++);
    return putchar('\n');
}

unsigned cycles(void) {
    return PORT[2];
}

unsigned instructions(void) {
    return PORT[3];
}

void exit(int status) {
    for (;;) PORT[1] = (unsigned)status;
}

/* Strings. */

void *memcpy(void *to, const void *from, size_t n) {
    return memmove(to, from, n);
}

void *memmove(void *to, const void *from, size_t n) {
    char *t = to;
    const char *f = from;
    if (t < f || t >= f + n) {
        while (n--) *t++ = *f++;
    } else {
        while (n--) t[n] = f[n];
    }
    return to;
}

void *memset(void *to, int c, size_t n) {
    char *t = to;
    while (n--) *t++ = (char)c;
    return to;
}

int memcmp(const void *a, const void *b, size_t n) {
    const unsigned char *x = a, *y = b;
    for (; n; n--, x++, y++)
        if (*x != *y) return *x - *y;
    return 0;
}

size_t strlen(const char *s) {
    const char *end = s;
    while (*end) end++;
    return (size_t)(end - s);
}

int strcmp(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return (unsigned char)*a - (unsigned char)*b;
}

char *strcpy(char *to, const char *from) {
    char *t = to;
    while ((*t++ = *from++)) {}
    return to;
}

/* Allocation: free blocks in order of address, neighbours merged. */

struct block {
    size_t size;                        /* bytes, this header included */
    struct block *next;                 /* of a free one */
};

static char arena[1 << 20] __attribute__((aligned(8)));
static struct block *free_blocks;
static int opened;

void *malloc(size_t n) {
    struct block **link, *b, *rest;
    size_t size;
    if (n > sizeof arena) return 0;
    size = (n + sizeof(struct block) + 7) & ~(size_t)7;
    if (!opened) {
        opened = 1;
        free_blocks = (struct block *)arena;
        free_blocks->size = sizeof arena;
        free_blocks->next = 0;
    }
    for (link = &free_blocks; (b = *link); link = &b->next) {
        if (b->size < size) continue;
        if (b->size - size >= 2 * sizeof(struct block)) {
            rest = (struct block *)((char *)b + size);
            rest->size = b->size - size;
            rest->next = b->next;
            b->size = size;
            *link = rest;
        } else {
            *link = b->next;
        }
        return b + 1;
    }
    return 0;
}

static void join(struct block *b) {
    if (b->next && (char *)b + b->size == (char *)b->next) {
        b->size += b->next->size;
        b->next = b->next->next;
    }
}

void free(void *pointer) {
    struct block *b = (struct block *)pointer - 1, *before = 0, *at = free_blocks;
    if (!pointer) return;
    for (; at && at < b; at = at->next) before = at;
    b->next = at;
    if (before) before->next = b;
    else free_blocks = b;
    join(b);
    if (before) join(before);
}

/* 64-bit helpers, in halves of 32 bits so that none of them calls another by accident. */

union wide {
    unsigned long long all;
    struct {
        unsigned low, high;             /* little-endian */
    } half;
};

unsigned long long __ashldi3(unsigned long long a, int n) {
    union wide w = {a};
    if (n >= 32) {
        w.half.high = w.half.low << (n - 32);
        w.half.low = 0;
    } else if (n) {
        w.half.high = w.half.high << n | w.half.low >> (32 - n);
        w.half.low <<= n;
    }
    return w.all;
}

unsigned long long __lshrdi3(unsigned long long a, int n) {
    union wide w = {a};
    if (n >= 32) {
        w.half.low = w.half.high >> (n - 32);
        w.half.high = 0;
    } else if (n) {
        w.half.low = w.half.low >> n | w.half.high << (32 - n);
        w.half.high >>= n;
    }
    return w.all;
}

long long __ashrdi3(long long a, int n) {
    union wide w = {(unsigned long long)a};
    int high = (int)w.half.high;
    if (n >= 32) {
        w.half.low = (unsigned)(high >> (n - 32));
        w.half.high = (unsigned)(high >> 31);
    } else if (n) {
        w.half.low = w.half.low >> n | (unsigned)high << (32 - n);
        w.half.high = (unsigned)(high >> n);
    }
    return (long long)w.all;
}

long long __muldi3(long long a, long long b) {
    union wide x = {(unsigned long long)a}, y = {(unsigned long long)b}, p;
    p.all = (unsigned long long)x.half.low * y.half.low;
    p.half.high += x.half.low * y.half.high + x.half.high * y.half.low;
    return (long long)p.all;
}

/*
 * Restoring division, a bit a step. A divisor of 0 gives all ones and leaves the dividend, as the
 * hardware's divider may.
 */
static unsigned long long divide(unsigned long long a, unsigned long long b,
                                 unsigned long long *remainder) {
    union wide n = {a}, d = {b}, r = {0};
    int i;
    for (i = 0; i < 64; i++) {
        unsigned carry = r.half.high >> 31;
        r.half.high = r.half.high << 1 | r.half.low >> 31;
        r.half.low = r.half.low << 1 | n.half.high >> 31;
        n.half.high = n.half.high << 1 | n.half.low >> 31;
        n.half.low <<= 1;
        if (carry || r.half.high > d.half.high ||
            (r.half.high == d.half.high && r.half.low >= d.half.low)) {
            r.all -= d.all;
            n.half.low |= 1;
        }
    }
    *remainder = r.all;
    return n.all;
}

unsigned long long __udivdi3(unsigned long long a, unsigned long long b) {
    unsigned long long r;
    return divide(a, b, &r);
}

unsigned long long __umoddi3(unsigned long long a, unsigned long long b) {
    unsigned long long r;
    divide(a, b, &r);
    return r;
}

long long __divdi3(long long a, long long b) {
    unsigned long long r, q = divide(a < 0 ? 0ull - (unsigned long long)a : (unsigned long long)a,
                                     b < 0 ? 0ull - (unsigned long long)b : (unsigned long long)b,
                                     &r);
    return (long long)((a < 0) != (b < 0) ? 0ull - q : q);
}

long long __moddi3(long long a, long long b) {
    unsigned long long r;
    divide(a < 0 ? 0ull - (unsigned long long)a : (unsigned long long)a,
           b < 0 ? 0ull - (unsigned long long)b : (unsigned long long)b, &r);
    return (long long)(a < 0 ? 0ull - r : r);
}

double __floatundidf(unsigned long long a) {
    union wide w = {a};
    return (double)w.half.high * 4294967296.0 + (double)w.half.low;
}

double __floatdidf(long long a) {
    union wide w = {(unsigned long long)a};
    return (double)(int)w.half.high * 4294967296.0 + (double)w.half.low;
}

unsigned long long __fixunsdfdi(double a) {
    union wide w;
    w.half.high = (unsigned)(a / 4294967296.0);
    w.half.low = (unsigned)(a - (double)w.half.high * 4294967296.0);
    return w.all;
}

long long __fixdfdi(double a) {
    return a < 0 ? -(long long)__fixunsdfdi(-a) : (long long)__fixunsdfdi(a);
}

int __clzsi2(unsigned a) {
    int n = 0;
    if (!a) return 32;
    while (!(a & 0x80000000u)) a <<= 1, n++;
    return n;
}

int __ctzsi2(unsigned a) {
    int n = 0;
    if (!a) return 32;
    while (!(a & 1)) a >>= 1, n++;
    return n;
}

int __popcountsi2(unsigned a) {
    int n = 0;
    for (; a; a &= a - 1) n++;
    return n;
}

/* Formatted output, to the debug port or into memory. */

struct output {
    char *to;                           /* 0: the debug port */
    size_t room, written;
};

static void emit(struct output *o, int c) {
    if (!o->to) putchar(c);
    else if (o->written < o->room) o->to[o->written] = (char)c;
    o->written++;
}

static void field(struct output *o, const char *text, int length, int width, int left, int zero) {
    int sign = zero && length && *text == '-';
    if (sign) {
        emit(o, '-');
        text++, length--, width--;
    }
    for (; !left && width > length; width--) emit(o, zero ? '0' : ' ');
    width -= length;
    while (length-- > 0) emit(o, *text++);
    while (width-- > 0) emit(o, ' ');
}

static int number(char *end, unsigned long long value, unsigned base, const char *digits) {
    char *at = end;
    do {
        unsigned long long rest;
        if (value >> 32) {
            value = divide(value, base, &rest);
        } else {
            unsigned small = (unsigned)value;
            rest = small % base;
            value = small / base;
        }
        *--at = digits[(unsigned)rest];
    } while (value);
    return (int)(end - at);
}

static void format_to(struct output *o, const char *f, va_list args) {
    for (; *f; f++) {
        char digits[24], *end = digits + sizeof digits;
        int left = 0, zero = 0, width = 0, precision = -1, longs = 0, halves = 0, length;
        unsigned long long value;
        if (*f != '%') {
            emit(o, *f);
            continue;
        }
        for (f++; *f == '-' || *f == '0'; f++) {
            if (*f == '-') left = 1;
            else zero = 1;
        }
        if (*f == '*') {
            width = va_arg(args, int);
            if (width < 0) left = 1, width = -width;
            f++;
        } else {
            for (; *f >= '0' && *f <= '9'; f++) width = 10 * width + *f - '0';
        }
        if (*f == '.') {
            precision = 0;
            if (*++f == '*') precision = va_arg(args, int), f++;
            else for (; *f >= '0' && *f <= '9'; f++) precision = 10 * precision + *f - '0';
        }
        for (;; f++) {
            if (*f == 'l') longs++;
            else if (*f == 'h') halves++;
            else if (*f != 'z') break;
        }
        switch (*f) {
        case 'd':
        case 'i': {
            long long number_ = longs > 1 ? va_arg(args, long long) : va_arg(args, int);
            if (halves == 1) number_ = (short)number_;
            if (halves > 1) number_ = (signed char)number_;
            value = number_ < 0 ? 0ull - (unsigned long long)number_ : (unsigned long long)number_;
            length = number(end, value, 10, "0123456789");
            if (number_ < 0) end[-++length] = '-';
            field(o, end - length, length, width, left, zero && !left);
            break;
        }
        case 'p':
            emit(o, '0');
            emit(o, 'x');
            /* fall through */
        case 'u':
        case 'x':
        case 'X':
            value = longs > 1 ? va_arg(args, unsigned long long) : va_arg(args, unsigned);
            if (halves == 1) value = (unsigned short)value;
            if (halves > 1) value = (unsigned char)value;
            length = number(end, value, *f == 'u' ? 10 : 16,
                            *f == 'X' ? "0123456789ABCDEF" : "0123456789abcdef");
            field(o, end - length, length, width, left, zero && !left);
            break;
        case 'c':
            digits[0] = (char)va_arg(args, int);
            field(o, digits, 1, width, left, 0);
            break;
        case 's': {
            const char *text = va_arg(args, const char *);
            for (length = 0; (precision < 0 || length < precision) && text[length]; length++) {}
            field(o, text, length, width, left, 0);
            break;
        }
        case '%':
            emit(o, '%');
            break;
        default:                        /* not known: shown as it stands */
            emit(o, '%');
            if (*f) emit(o, *f);
            else f--;
        }
    }
}

int printf(const char *format, ...) {
    struct output o = {0, 0, 0};
    va_list args;
    va_start(args, format);
    format_to(&o, format, args);
    va_end(args);
    return (int)o.written;
}

int snprintf(char *to, size_t size, const char *format, ...) {
    char nowhere;
    struct output o = {size ? to : &nowhere, size ? size - 1 : 0, 0};
    va_list args;
    va_start(args, format);
    format_to(&o, format, args);
    va_end(args);
    if (size) to[o.written < o.room ? o.written : o.room] = 0;
    return (int)o.written;
}
