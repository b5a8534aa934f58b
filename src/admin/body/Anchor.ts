/** Where a floating card belongs, asked anew whenever the page moves; null when it is gone. */
export type Anchor = () => DOMRect | null
