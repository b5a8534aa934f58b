'use client'
import { z } from 'zod'
import { storyChoice, type StoryChoice } from '../../domain/wire/desk/storyView.ts'
import { counted } from '../counted.ts'
import { ChoicePicker } from './ChoicePicker.tsx'

const asked = {
  path: '/stories/choices',
  shape: z.object({ stories: z.array(storyChoice) }).transform(({ stories }) => stories),
}

interface StoryPickerProps {
  label: string
  /** Not offered. */
  except: string | null
  onPick: (story: StoryChoice) => void
}

/** Picks one of the stories by its title, the latest first. */
export const StoryPicker = ({ label, except, onPick }: StoryPickerProps) => (
  <ChoicePicker
    asked={asked}
    label={label}
    none="No story fits."
    onPick={onPick}
    placeholder="Words of its title"
    tell={({ id, title, items }) => (id === except ? null : { title, note: counted(items, 'item', 'items') })}
  />
)
