/*
 * Table 9: one row of a product of matrices of words at a time, the measured loop being the
 * outermost of three. The pages of all three matrices are touched before; the end prints a sum over
 * the product, which is checked against a product computed elsewhere.
 */
#include "experiments/workloads/table09.h"

static int a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];
static int row;

void product_row(void)
{
    int j, k;

    for (j = 0; j < SIZE; j++) {
        int sum = 0;

        for (k = 0; k < SIZE; k++) sum += a[row][k] * b[k][j];
        c[row][j] = sum;
    }
    row = row + 1 < SIZE ? row + 1 : 0;
}

void measured_loop(int rows)
{
    do
        product_row();
    while (--rows);
}

static void print_word(unsigned word)
{
    char digits[9];
    int i;

    for (i = 0; i < 8; i++) digits[i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
    digits[8] = '\n';
    write(1, digits, 9);
}

int main(void)
{
    unsigned i, j, sum = 0;

    for (i = 0; i < SIZE; i++)
        for (j = 0; j < SIZE; j++) {
            a[i][j] = i * 7 + j * 3 - 5;
            b[i][j] = i * 2 - j * 11 + 1;
            c[i][j] = 0;
        }
    measured_loop(COLD_PASS);
    done();
    row = 0;
    measured_loop(table09_rows);
    done();
    for (i = 0; i < SIZE; i++)
        for (j = 0; j < SIZE; j++) sum = sum * 31 + c[i][j];
    print_word(sum);
    return 0;
}
