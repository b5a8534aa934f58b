import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'

/**
 * Words from outside in a line of ours: a headline of the wire, the name of a source, an owner or an
 * author, the title of a story. They turn nothing around but themselves. A block of theirs alone has
 * `dir="auto"` instead, which would not look into this one.
 */
export const Outside = ({ children }: { children: string }) => (
  <bdi>{withoutDirectionOverrides(children)}</bdi>
)
