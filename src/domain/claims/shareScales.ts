import type { StatedNumber } from './statedNumber.ts'

const between = /^ ?(?:-|to|and|or|bis|und|à|et|y|a) ?$/i
const bareFigure = /^[\d.,' ]+$/

const isRange = (one: StatedNumber, other: StatedNumber, text: string): boolean =>
  one.kind === 'quantity' && other.kind === 'quantity' && between.test(text.slice(one.end, other.start))

function scaledLike(number: StatedNumber, { scale }: StatedNumber): StatedNumber {
  if (scale === 1 || number.value >= scale || !bareFigure.test(number.raw)) return number
  const value = number.value * scale
  return { ...number, value, readings: [value, ...number.readings], step: number.step * scale }
}

function roundedLike(number: StatedNumber, { approximation, isApproximate }: StatedNumber): StatedNumber {
  const inherits = approximation === 'about' && !number.isApproximate
  return inherits ? { ...number, approximation, isApproximate } : number
}

/**
 * "60 to 95 million", "about 180,000 to 244,000": the first of two numbers takes the scale of the
 * second, keeping its own reading beside it; the second takes the "about" of the first.
 */
export function shareScales(numbers: readonly StatedNumber[], text: string): StatedNumber[] {
  return numbers.map((number, index) => {
    const next = numbers[index + 1]
    const previous = numbers[index - 1]
    const scaled = next && isRange(number, next, text) ? scaledLike(number, next) : number
    return previous && isRange(previous, number, text) ? roundedLike(scaled, previous) : scaled
  })
}
