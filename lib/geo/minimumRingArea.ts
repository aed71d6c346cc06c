/** Islands and holes under 0.3 pixels squared of a map 960 pixels wide are not drawn (in map units squared). */
export const MINIMUM_RING_AREA = 30;
