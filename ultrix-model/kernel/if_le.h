/* What the LANCE driver's two files share. */
#ifndef ULTRIX_MODEL_IF_LE_H
#define ULTRIX_MODEL_IF_LE_H

#include "if_ether.h"

#define LEMTU 1518     /* the longest frame, check sequence included */
#define LEBUFSIZE 1536 /* of a buffer: a multiple of 16 */
#define LEMINSIZE 60   /* the shortest frame, without its check sequence */

/* if_le_copy.c: the chip's memory by its own addresses */
uint le_layout(void);
int le_read(uint address);
void le_write(uint address, int value);
void le_copyfrom(uint address, void *to, int bytes);
int le_put(uint address, struct mbuf *m);
struct mbuf *le_get(uint address, int bytes, struct ifnet *ifp);

#endif
