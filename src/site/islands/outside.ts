import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { element } from './element.ts'

/** Words from outside, as `Outside` renders them on the server. */
export const outside = (words: string): HTMLElement => element('bdi', {}, withoutDirectionOverrides(words))
