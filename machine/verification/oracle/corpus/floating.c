/*
 * Floating point of both sizes: Newton's method, series, sums in different orders, a matrix
 * product, comparisons and conversions.
 */
#include "corpus.h"

#define SIZE 8

static double square_root(double x)
{
    double guess = x > 1 ? x : 1, before;

    do {
        before = guess;
        guess = (guess + x / guess) / 2;
    } while (guess < before);
    return before;
}

static double sine(double x)
{
    double term = x, sum = x;
    int n;

    for (n = 1; n < 12; n++) {
        term = -term * x * x / ((2 * n) * (2 * n + 1));
        sum += term;
    }
    return sum;
}

static float harmonic(int from, int to)
{
    float sum = 0;
    int i;

    for (i = from; i != to; i += from < to ? 1 : -1) sum += 1.0f / (float)i;
    return sum;
}

static void show(double value)
{
    union {
        double number;
        unsigned words[2];
    } bits;

    bits.number = value;
    hex(bits.words[1]);
    hex(bits.words[0]);
    put('\n');
}

static void show_single(float value)
{
    union {
        float number;
        unsigned word;
    } bits;

    bits.number = value;
    hex(bits.word);
    put('\n');
}

int main(void)
{
    static double a[SIZE][SIZE], b[SIZE][SIZE];
    double trace = 0;
    int i, j, k, below = 0;

    for (i = 2; i < 12; i++) show(square_root(i));
    for (i = 0; i < 10; i++) show(sine(i * 0.25));
    show_single(harmonic(1, 500));
    show_single(harmonic(500, 1));
    for (i = 0; i < SIZE; i++)
        for (j = 0; j < SIZE; j++) {
            a[i][j] = (double)(i * 3 - j) / 7;
            b[i][j] = (float)(i + j * 5) / 3;
        }
    for (i = 0; i < SIZE; i++)
        for (j = 0; j < SIZE; j++) {
            double sum = 0;

            for (k = 0; k < SIZE; k++) sum += a[i][k] * b[k][j];
            if (i == j) trace += sum;
            if (sum < 20.5) below++;
        }
    show(trace);
    decimal(below);
    for (i = -5; i < 6; i++) decimal((int)(i * 1.75) + (int)(float)(i * 100));
    return 0;
}
