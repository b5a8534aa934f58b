/** Pixels a row takes, in the style sheet as well: rows are drawn by their number, unmeasured. */
export const rowHeight = 93
