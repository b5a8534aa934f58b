'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { actSentence } from './actSentence.ts'
import { cellAddress } from './cellAddress.ts'

/** An act on record, in words; its code is its title. */
export const ActCell = (props: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const code = String(props.cellData ?? '')
  const address = cellAddress(config.routes.admin, props)
  const words = <span title={code}>{actSentence(code)}</span>
  return address ? <Link href={address}>{words}</Link> : words
}
