/** The readings of a figure's digits, the likeliest first, and how many digits stand behind the point. */
export interface Figure {
  readings: number[]
  decimals: number
}

const group = /^\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const bare = (digits: string): number => Number(digits.replace(/[^\d.]/g, ''))

const whole = (readings: number[]): Figure => ({ readings, decimals: 0 })

/** "3.100" and "1,234": thousands to some, a fraction to others. A comma before three digits is English. */
function readOneMark(digits: string, mark: string): Figure {
  const fraction = bare(digits.replace(mark, '.'))
  const decimals = digits.length - digits.indexOf(mark) - 1
  if (decimals !== 3 || digits.startsWith('0') || digits.indexOf(mark) > 3)
    return { readings: [fraction], decimals }
  const thousands = bare(digits.replace(mark, ''))
  return mark === ',' ? whole([thousands]) : { readings: [fraction, thousands], decimals }
}

/** "1.200.000,50": the last mark differs from those that group, and parts off a fraction. */
function readGrouped(digits: string, marks: string): Figure {
  const last = marks.at(-1) ?? ''
  if (last === marks[0]) return whole([Number(digits.replace(/\D/g, ''))])
  const at = digits.lastIndexOf(last)
  const fraction = digits.slice(at + 1)
  const value = Number(`${digits.slice(0, at).replace(/\D/g, '')}.${fraction}`)
  return { readings: [value], decimals: fraction.length }
}

/** Reads digits with marks of grouping and fraction, already folded to ASCII. */
export function readFigure(digits: string): Figure {
  const marks = digits.replace(/\d/g, '')
  if (marks === '' || indian.test(digits)) return whole([bare(digits.replaceAll(',', ''))])
  if (marks.length === 1 && /[.,]/.test(marks)) return readOneMark(digits, marks)
  return group.test(digits) ? readGrouped(digits, marks) : whole([bare(digits.replaceAll(',', ''))])
}
