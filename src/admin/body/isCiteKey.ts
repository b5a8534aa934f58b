type Key = Pick<
  KeyboardEvent,
  'altKey' | 'code' | 'ctrlKey' | 'getModifierState' | 'key' | 'metaKey' | 'shiftKey'
>

/**
 * Ctrl+Alt+C, on a Mac ⌘⌥C. Option changes the letter, so that the key’s place counts too; AltGr, which
 * Windows reports as Ctrl+Alt, writes letters of its own (ć, ©) and never cites.
 */
export const isCiteKey = (key: Key): boolean => {
  if (!key.altKey || key.shiftKey || key.getModifierState('AltGraph')) return false
  return key.ctrlKey !== key.metaKey && (key.key.toLowerCase() === 'c' || key.code === 'KeyC')
}
