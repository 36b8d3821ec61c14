/** Exclusive area (专有部分面积) in hundredths of a square metre; start with {@link org.anju.kernel.area.Area}. */
package org.anju.kernel.area;
