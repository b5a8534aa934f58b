import type { WireReading } from '../wire/wireParser.ts'

/** What a poll read, and what was odd about it. */
export const sayRead = (readings: readonly Pick<WireReading, 'items' | 'warnings'>[]): string => {
  const count = readings.reduce((sum, { items }) => sum + items.length, 0)
  const read = count === 1 ? '1 item read.' : `${String(count)} items read.`
  return [read, ...readings.flatMap(({ warnings }) => warnings.map(({ message }) => message))].join(' ')
}
