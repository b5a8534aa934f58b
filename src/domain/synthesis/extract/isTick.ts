/** The shorthand of a market desk: what something stands at, and by how much that moved. */
const shorthand = [
  /(?<!\p{L})(?:basis points|bps?|when-issued|on the day|at the open|at the close|day-ahead|spot price|trade basket|(?:freight|share|stock|price) index|low of the day|high of the day|face value|volume \d)(?!\p{L})/iu,
  /(?<![\p{L}\d])\d{1,2}y(?!\p{L})|(?<!\p{L})(?:old|new|Old|New) \d{4}s(?!\p{L})/u,
  /(?<!\p{L})(?:bid|offered|auction)(?: of)? [\d.,]*\d|[\d.,]*\d (?:bid|offered)(?!\p{L})/iu,
  /(?:^|[\s,])[+−-]\d[\d.,]*\s?%/u,
  /^\d[\d.,]*\s?% (?!of(?!\p{L}))/u,
]
const figures = /(?<![\p{L}\d])\d[\d.,]*/gu

/** Whether a sentence only quotes a price or an index, which is no news by itself. */
export const isTick = (run: string): boolean =>
  (run.match(figures)?.length ?? 0) > 0 && shorthand.some((one) => one.test(run))
