const oneDay = 24 * 60 * 60 * 1000

/** The calendar day so many days after another, YYYY-MM-DD. */
export const dayBeside = (date: string, by: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + by * oneDay).toISOString().slice(0, 10)
