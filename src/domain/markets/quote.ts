import { z } from 'zod'

/**
 * One price. The move since the previous close is either stated in per cent or follows from the close;
 * a quote with both could contradict itself and is refused.
 */
export const quote = z
  .strictObject({
    symbol: z.string().trim().min(1).max(16),
    price: z.number(),
    previousClose: z
      .number()
      .refine((close) => close !== 0, 'a previous close of 0 gives no move')
      .optional(),
    movePercent: z.number().optional(),
    /** When the price was taken, ISO 8601 with its zone. */
    asOf: z.iso.datetime({ offset: true }),
  })
  .refine((one) => one.previousClose === undefined || one.movePercent === undefined, {
    path: ['movePercent'],
    message: 'give the previous close or the move, not both',
  })
export type Quote = z.infer<typeof quote>
