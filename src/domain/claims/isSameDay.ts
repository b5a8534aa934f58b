/** Dates as `year × 10,000 + month × 100 + day`: same day and month; the years agree or one of them is left out. */
export function isSameDay(one: number, other: number): boolean {
  const years = [Math.floor(one / 10_000), Math.floor(other / 10_000)]
  return one % 10_000 === other % 10_000 && (years.includes(0) || years[0] === years[1])
}
