import type { ReactElement } from 'react'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'

/**
 * Words from outside beside our own: a headline of the wire, the name of a source or of an author. They
 * turn nothing around but themselves. Where there is script, `islands/outside` makes the same.
 */
export const Outside = ({ children }: { children: string }): ReactElement => (
  <bdi>{withoutDirectionOverrides(children)}</bdi>
)
