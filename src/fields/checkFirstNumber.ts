import type { NumberFieldSingleValidation } from 'payload'

const largest = 1_000_000

/** A number a paper can carry: whole, from 1 to a million. */
export const checkFirstNumber: NumberFieldSingleValidation = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= largest
    ? true
    : 'Papers are numbered in whole numbers: write one from 1 to 1000000.'
