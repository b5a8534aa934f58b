import { brokenTextIn } from '../src/domain/publication/brokenTextIn.ts'
import type { TypedField } from '../src/domain/publication/fieldValues.ts'
import { overlongTextIn } from '../src/domain/publication/overlongTextIn.ts'
import { wrongTypeIn } from '../src/domain/publication/wrongTypeIn.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

/**
 * Text that databases and RFC 8785 cannot keep as it is does not come in, nor more of it than any
 * database takes in one document or question, nor a value of another type than its field: Payload
 * stores an object where text is asked for, or breaks on it, and would read it from no row again.
 */
export const refuseMalformedValues = (fields: readonly TypedField[], data: unknown): void => {
  const broken = brokenTextIn(data)
  if (broken !== null)
    throw new InputRefused(
      'text-broken',
      broken,
      `${broken} holds characters that are no text. Type that passage again.`,
    )
  const overlong = overlongTextIn(fields, data)
  if (overlong !== null)
    throw new InputRefused('text-too-long', overlong, `${overlong} is far too long. Shorten it.`)
  const wrong = wrongTypeIn(fields, data)
  if (wrong !== null) throw new InputRefused('type-wrong', wrong, `${wrong} takes another kind of value.`)
}
