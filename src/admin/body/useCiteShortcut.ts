'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const onMac = () => /mac|iphone|ipad/i.test(navigator.platform)

/** The keys that cite, as this machine’s keyboard names them. */
export const useCiteShortcut = (): string =>
  useSyncExternalStore(never, onMac, () => false) ? '⌘⌥C' : 'Ctrl+Alt+C'
