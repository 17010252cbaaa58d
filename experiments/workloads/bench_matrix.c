/* Host-speed benchmark: a 64 by 64 integer matrix product, loops and loads. */
#include "experiments/workloads/workload.h"

#define N 64

static int a[N][N], b[N][N], c[N][N];

int main(void)
{
    int i, j, k;

    for (i = 0; i < N; i++)
        for (j = 0; j < N; j++) {
            a[i][j] = i + j;
            b[i][j] = i - j;
        }
    for (i = 0; i < N; i++)
        for (j = 0; j < N; j++) {
            int sum = 0;
            for (k = 0; k < N; k++)
                sum += a[i][k] * b[k][j];
            c[i][j] = sum;
        }
    return c[3][5] != 80352;
}
