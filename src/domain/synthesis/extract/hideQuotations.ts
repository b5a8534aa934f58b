import { quotationsIn } from '../../claims/quotationsIn.ts'

/** A text without what it quotes, with one space where that stood. */
export function hideQuotations(text: string): string {
  let told = ''
  let read = 0
  for (const { start, end } of quotationsIn(text)) {
    told += `${text.slice(read, start)} `
    read = end
  }
  return told + text.slice(read)
}
