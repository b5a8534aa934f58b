import rateLimit from 'express-rate-limit'

const minute = 60_000

/** Sign-in and password mail from one address: enough for clumsy fingers, too few for guessing. */
export const slowGuessing = rateLimit({
  windowMs: 5 * minute,
  limit: 60,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  message: {
    errors: [{ message: 'Too many attempts from your address. Wait a few minutes and try again.' }],
  },
})
