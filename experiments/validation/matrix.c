/*
 * A product of matrices of 512 by 512 single-precision numbers, a row a round. Numbers are small
 * powers of two, so that sums are exact.
 */
#include "experiments/validation/validation.h"

#define N 512
/* 2.0f and 0.5f as words: C without floating point fills the matrices. */
#define TWO 0x40000000
#define HALF 0x3f000000
/* 512.0f: a sum of 512 products of 1. */
#define SUM 0x44000000

void product_of_row(const int *row, const int (*b)[N], int *c);

static int a[N][N], b[N][N], c[N][N];
static int row;

void prepare(void)
{
    int i, j;

    for (i = 0; i < N; i++)
        for (j = 0; j < N; j++) {
            a[i][j] = TWO;
            b[i][j] = HALF;
        }
}

void one_round(void)
{
    product_of_row(a[row], b, c[row]);
    row = row + 1 < N ? row + 1 : 0;
}

int check(void)
{
    int j;

    for (j = 0; j < N; j++)
        if (c[0][j] != SUM) return 1;
    return 0;
}
