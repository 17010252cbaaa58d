/*
 * Sorting: recursion, function pointers and halfword arrays. Quicksort, heapsort and insertion sort
 * must agree.
 */
#include "corpus.h"

#define N 200

static int ascending(int a, int b)
{
	return (a > b) - (a < b);
}

static int by_low_bits(int a, int b)
{
	return ascending(a & 0xff, b & 0xff) ? ascending(a & 0xff, b & 0xff) : ascending(a, b);
}

static void quick(int *a, int low, int high, int (*order)(int, int))
{
	int i = low, j = high, pivot = a[(low + high) / 2];
	while (i <= j) {
		while (order(a[i], pivot) < 0)
			i++;
		while (order(a[j], pivot) > 0)
			j--;
		if (i <= j) {
			int t = a[i];
			a[i++] = a[j];
			a[j--] = t;
		}
	}
	if (low < j)
		quick(a, low, j, order);
	if (i < high)
		quick(a, i, high, order);
}

static void sift(short *a, int root, int n)
{
	for (;;) {
		int child = 2 * root + 1;
		short t;
		if (child >= n)
			return;
		if (child + 1 < n && a[child] < a[child + 1])
			child++;
		if (a[root] >= a[child])
			return;
		t = a[root];
		a[root] = a[child];
		a[child] = t;
		root = child;
	}
}

static void heap(short *a, int n)
{
	int i;
	for (i = n / 2 - 1; i >= 0; i--)
		sift(a, i, n);
	for (i = n - 1; i > 0; i--) {
		short t = a[0];
		a[0] = a[i];
		a[i] = t;
		sift(a, 0, i);
	}
}

int main(void)
{
	static int numbers[N];
	static short halves[N];
	word state = 12345, sum = 0;
	int i;
	for (i = 0; i < N; i++) {
		numbers[i] = (int)next_random(&state) >> 4;
		halves[i] = (short)next_random(&state);
	}
	quick(numbers, 0, N - 1, ascending);
	for (i = 0; i < N; i++)
		sum = sum * 31 + numbers[i];
	hex(sum);
	line();
	quick(numbers, 0, N - 1, by_low_bits);
	heap(halves, N);
	for (i = 0; i < N; i++)
		sum = sum * 31 + numbers[i] + halves[i];
	hex(sum);
	line();
	for (i = 1; i < N; i++)
		if (halves[i - 1] > halves[i] || by_low_bits(numbers[i - 1], numbers[i]) > 0)
			return 1;
	decimal(halves[0]);
	put(' ');
	decimal(halves[N - 1]);
	line();
	return 0;
}
