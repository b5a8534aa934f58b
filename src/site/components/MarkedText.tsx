import { createElement, type ReactElement, type ReactNode } from 'react'
import type { BodySpan } from '../../domain/publication/bodyBlock.ts'
import { SafeLink } from './SafeLink.tsx'

type TextSpan = Extract<BodySpan, { text: string }>
type Mark = NonNullable<TextSpan['marks']>[number]

const elementOf: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
}

/** A run of text within its marks and, if it has one, its link. */
export const MarkedText = ({ span }: { span: TextSpan }): ReactElement => {
  const marked = (span.marks ?? []).reduce<ReactNode>(
    (within, mark) => createElement(elementOf[mark], null, within),
    span.text,
  )
  return span.href === undefined ? <>{marked}</> : <SafeLink href={span.href}>{marked}</SafeLink>
}
