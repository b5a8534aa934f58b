/** What a quotes file was found to hold, not yet checked, and where in it each quote stands. */
export type QuotesReading =
  | { sheet: unknown; placeOf: (quote: number, key: string) => string; fault: null }
  | { sheet: null; fault: { field: string; message: string } }
