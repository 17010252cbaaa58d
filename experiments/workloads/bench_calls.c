/* Host-speed benchmark: calls and returns, through recursion and a table of functions. */
#include "experiments/workloads/workload.h"

static int fib(int n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

static int add(int a, int b)
{
    return a + b;
}

static int mix(int a, int b)
{
    return a ^ (b << 1);
}

static int (*const table[])(int, int) = {add, mix};

int main(void)
{
    int i, sum = 0;

    for (i = 0; i < 20000; i++)
        sum = table[i & 1](sum, i);
    return fib(20) != 6765 || sum == 1;
}
