/**
 * What turns the direction of text around. The marks that right-to-left writing itself needs (U+200E,
 * U+200F, U+061C) are none of them.
 */
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Text from outside as it may stand beside ours: without the signs that make a sentence, and whatever
 * follows it, read backwards. No word is touched. An element of its own (`bdi`) does not do alone: a
 * closing sign in the text ends its isolation, for browsers isolate by the very same signs
 * (CSS Writing Modes 4, §2.4.2).
 */
export const withoutDirectionOverrides = (text: string): string => text.replace(directionOverrides, '')
