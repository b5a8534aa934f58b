import rateLimit from 'express-rate-limit'

const minute = 60_000

/**
 * Sign-in and password mail: enough for a whole newsroom behind one address, too few for guessing,
 * which the lock on each account stops long before.
 */
export const slowGuessing = rateLimit({
  windowMs: 5 * minute,
  limit: 300,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  message: {
    errors: [{ message: 'Too many attempts from your address. Wait a few minutes and try again.' }],
  },
})
