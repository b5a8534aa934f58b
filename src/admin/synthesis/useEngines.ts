'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { synthesisChoices, type SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'
import { readNewsroom } from './readNewsroom.ts'

type Engines = SynthesisChoices['engines']

/** The engine that is there whatever the newsroom answers. */
const always: Engines = [{ engine: 'extractive', isOpen: true, model: null, reason: null }]

/** Which engines may draft here and now; the extractive one until more is known. */
export const useEngines = (): Engines => {
  const { config } = useConfig()
  const [engines, setEngines] = useState<Engines>(always)
  const address = `${config.serverURL}${config.routes.api}/syntheses/choices`
  useEffect(() => {
    let isWanted = true
    void readNewsroom(address, synthesisChoices).then((read) => {
      if (isWanted && read) setEngines(read.engines)
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return engines
}
